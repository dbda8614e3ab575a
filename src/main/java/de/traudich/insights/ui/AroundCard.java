package de.traudich.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.insights.Around;
import de.traudich.insights.Mark;
import de.traudich.insights.PairedChange.Direction;
import de.traudich.insights.Shift;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Four weeks before a workshop against four weeks after it. Says more or less only where the interval
/// does, and how many went which way.
final class AroundCard extends Section {

    private static final int MIDDLE = 18;
    private static final int HEIGHT = 36;

    private final Marks marks;
    private final InsightWords words;

    AroundCard(List<Around> around, Marks marks, InsightWords words) {
        this.marks = marks;
        this.words = words;
        addClassNames("card", "stack", "around");
        setId("around");
        add(new H2(title(around)), ComparedLine.note(words.say("analytics.around.read")));
        if (around.isEmpty()) {
            add(ComparedLine.note(words.say("analytics.around.none")));
            return;
        }
        around.forEach(one -> add(block(one)));
        add(new ChartTable(
                "around-table",
                words.say("insights.table"),
                Stream.of("workshop", "what", "before", "after", "people", "fewer", "more")
                        .map(head -> words.say("analytics.around.head." + head))
                        .toList(),
                around.stream().flatMap(this::rows).toList()));
    }

    /// Of workshops that contradict each other nothing is claimed.
    private String title(List<Around> around) {
        var claimed = around.stream()
                .flatMap(one -> one.asks().stream())
                .map(Shift::direction)
                .filter(direction -> direction != Direction.UNCLEAR)
                .toList();
        if (around.stream().allMatch(one -> one.asks().isEmpty())) return words.say("analytics.around");
        if (claimed.isEmpty() || claimed.stream().distinct().count() > 1) return words.say("analytics.around.unclear");
        return words.say(
                claimed.getFirst() == Direction.ROSE ? "analytics.around.more" : "analytics.around.fewer",
                claimed.size(),
                around.size());
    }

    private Div block(Around one) {
        var name = new Span(one.title());
        name.addClassName("strong");
        var day = new Span(words.day(one.openedAt()) + " · " + words.say("analytics.people", one.people()));
        day.addClassNames("muted", "small");
        var head = new Div(name, day);
        head.addClassName("between");
        var block = new Div(head);
        block.addClassNames("held", "stack");
        if (one.asks().isEmpty()) block.add(ComparedLine.note(words.say("analytics.around.few")));
        one.asks().ifPresent(shift -> block.add(asks(one, shift)));
        one.fear()
                .ifPresent(shift -> block.add(line(
                        "fear",
                        shift,
                        List.of(
                                afraid(one, Mark.Side.FEAR_BEFORE, "before"),
                                afraid(one, Mark.Side.FEAR_AFTER, "after")))));
        return block;
    }

    private Div asks(Around one, Shift shift) {
        return line(
                "asks",
                shift,
                List.of(
                        asked(one, Mark.Side.BEFORE, "before", shift.before() * shift.people()),
                        asked(one, Mark.Side.AFTER, "after", shift.after() * shift.people())));
    }

    /// What stands for one side; no mark where there is nothing to open.
    private record End(@Nullable Mark mark, String words) {}

    private End asked(Around one, Mark.Side side, String when, double asks) {
        var said = words.say("analytics.around.asks-" + when, Math.round(asks));
        return new End(Math.round(asks) == 0 ? null : new Mark.Beside(one.workshop(), side), said);
    }

    private End afraid(Around one, Mark.Side side, String when) {
        return new End(new Mark.Beside(one.workshop(), side), words.say("analytics.around.fear-" + when));
    }

    private static double scale(Shift shift) {
        return Math.max(1, Math.max(shift.before(), shift.after()) * 1.1);
    }

    private Div line(String what, Shift shift, List<End> ends) {
        boolean fear = what.equals("fear");
        int digits = fear ? 0 : 1;
        double full = fear ? 100 : scale(shift);
        var sentence = words.say(
                "analytics.around." + what + "." + shift.direction().name().toLowerCase(Locale.ROOT),
                words.number(shift.before(), digits),
                words.number(shift.after(), digits),
                shift.people());
        var plot = new Div(picture(100 * shift.before() / full, 100 * shift.after() / full, ends));
        plot.addClassNames("chart", "rate-chart", "plot", what);
        plot.getElement().setAttribute("role", "group").setAttribute("aria-label", sentence);
        var line = new Div(
                ComparedLine.note(sentence),
                plot,
                ComparedLine.note(words.say("analytics.around.signs", shift.rose(), shift.fell())));
        var links = new Div();
        links.addClassName("row");
        ends.stream().map(this::link).forEach(links::add);
        line.add(links);
        line.addClassName("compared");
        return line;
    }

    private Component link(End end) {
        return end.mark() == null ? ComparedLine.note(end.words()) : marks.link(end.mark(), end.words());
    }

    private static Drawing picture(double before, double after, List<End> ends) {
        var strokes = new Strokes(HEIGHT)
                .line("track", 0, MIDDLE, 100, MIDDLE)
                .line(after < before ? "band less" : "band", before, MIDDLE, after, MIDDLE);
        end(strokes, ends.getFirst(), mark -> mark.circle("past", before, MIDDLE, 7));
        end(strokes, ends.getLast(), mark -> mark.circle("disc", after, MIDDLE, 10));
        return strokes.svg();
    }

    private static void end(Strokes strokes, End end, Consumer<Strokes> drawn) {
        if (end.mark() == null) strokes.mark(end.words(), drawn);
        else strokes.link(Marks.id(end.mark()), end.words(), drawn);
    }

    private Stream<List<String>> rows(Around one) {
        var rows = new ArrayList<List<String>>();
        rows.add(row(one, "asks", one.asks(), 1));
        rows.add(row(one, "fear", one.fear(), 0));
        return rows.stream();
    }

    private List<String> row(Around one, String what, Optional<Shift> shift, int digits) {
        return List.of(
                one.title() + ", " + words.day(one.openedAt()),
                words.say("analytics.around.what." + what),
                shift.map(some -> words.number(some.before(), digits)).orElse("–"),
                shift.map(some -> words.number(some.after(), digits)).orElse("–"),
                shift.map(some -> String.valueOf(some.people())).orElse("–"),
                shift.map(some -> String.valueOf(some.fell())).orElse("–"),
                shift.map(some -> String.valueOf(some.rose())).orElse("–"));
    }
}
