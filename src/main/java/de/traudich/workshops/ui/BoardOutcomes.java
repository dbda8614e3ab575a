package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Outcome;
import de.traudich.asks.ui.OutcomeMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What came back, all in one row: a no stands beside a yes, in the same size.
final class BoardOutcomes extends Div {

    /// More marks than this would only be a pattern: then one mark stands for its number.
    private static final int MOST_MARKS = 40;

    private static final List<Outcome> ORDER =
            List.of(Outcome.YES, Outcome.PARTLY, Outcome.REFERRED, Outcome.BRIEF_REPLY, Outcome.NO, Outcome.NO_REPLY);

    private record Counts(Map<Outcome, Integer> outcomes, int open) {
        int total() {
            return open + outcomes.values().stream().mapToInt(Integer::intValue).sum();
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
        var groups = new ArrayList<Component>();
        boolean each = counts.total() <= MOST_MARKS;
        for (var outcome : ORDER) {
            int count = counts.outcomes().getOrDefault(outcome, 0);
            add(groups, count, each, () -> OutcomeMark.of(outcome), key(outcome));
        }
        add(groups, counts.open(), each, OutcomeMark::open, "outcome.open");
        return groups;
    }

    private void add(List<Component> groups, int count, boolean each, Supplier<Component> mark, String key) {
        if (count > 0) {
            var marks = with(new Div(), "marks");
            Stream.generate(mark).limit(each ? count : 1).forEach(marks::add);
            var number = with(new Span(String.valueOf(count)), "number");
            groups.add(with(new Div(marks, with(new Span(number, new Span(words.say(key))), "label")), "group"));
        }
    }

    private static String key(Outcome outcome) {
        return "outcome." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
