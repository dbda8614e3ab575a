package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Outcome;
import de.traudich.asks.ui.OutcomeMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What came back, all in one row: a no stands beside a yes, and every mark has the same size. Where they
/// would not fit, one mark stands for its number.
final class BoardOutcomes extends Div {

    private static final List<Outcome> ORDER =
            List.of(Outcome.YES, Outcome.PARTLY, Outcome.REFERRED, Outcome.BRIEF_REPLY, Outcome.NO, Outcome.NO_REPLY);

    /// From mark to mark, in units of a wall that is 1920 wide; as in board.css.
    private enum Size {
        LARGE(50),
        MEDIUM(38),
        SMALL(29);

        private final int pitch;

        Size(int pitch) {
            this.pitch = pitch;
        }
    }

    private record Counts(Map<Outcome, Integer> outcomes, int open) {}

    private record Group(int count, String word, Supplier<Component> mark) {

        private static final int LETTER = 16;

        int width(Size size) {
            return Math.max(count * size.pitch, LETTER * (String.valueOf(count).length() + 1 + word.length()));
        }
    }

    private final BoardWords words;
    private final BoardPart<Counts> row = new BoardPart<>("outcomes", this::draw);

    BoardOutcomes(BoardWords words) {
        this.words = words;
        addClassName("live");
        add(row);
    }

    void show(Map<Outcome, Integer> outcomes, int open) {
        row.show(new Counts(outcomes, open));
    }

    private List<Component> draw(Counts counts) {
        var groups = groups(counts);
        var fitting =
                Stream.of(Size.values()).filter(size -> fits(groups, size)).findFirst();
        row.setClassName("medium", fitting.filter(Size.MEDIUM::equals).isPresent());
        row.setClassName("small", fitting.filter(Size.SMALL::equals).isPresent());
        return groups.stream().map(group -> draw(group, fitting.isPresent())).toList();
    }

    private List<Group> groups(Counts counts) {
        var groups = new ArrayList<Group>();
        for (var outcome : ORDER) {
            int count = counts.outcomes().getOrDefault(outcome, 0);
            groups.add(new Group(count, words.say(OutcomeMark.word(outcome)), () -> OutcomeMark.of(outcome)));
        }
        groups.add(new Group(counts.open(), words.say("outcome.open"), OutcomeMark::open));
        groups.removeIf(group -> group.count() == 0);
        return groups;
    }

    private static boolean fits(List<Group> groups, Size size) {
        int gaps = 40 * (groups.size() - 1);
        return gaps + groups.stream().mapToInt(group -> group.width(size)).sum() <= 1776;
    }

    private static Component draw(Group group, boolean each) {
        var marks = with(new Div(), "marks");
        Stream.generate(group.mark()).limit(each ? group.count() : 1).forEach(marks::add);
        var number = with(new Span(String.valueOf(group.count())), "number");
        return with(new Div(marks, with(new Span(number, new Span(group.word())), "label")), "group");
    }
}
