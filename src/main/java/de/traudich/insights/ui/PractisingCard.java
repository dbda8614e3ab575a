package de.traudich.insights.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.traudich.insights.Cohort.Practising;
import de.traudich.insights.Mark;
import de.traudich.insights.Rate;
import de.traudich.insights.Table;
import de.traudich.insights.WeekLine;
import java.util.List;
import java.util.function.Consumer;

/// How many of a group go on asking, week after week; a share from five members on. The group is counted whole, so
/// the share has no interval.
final class PractisingCard extends Section {

    private static final int HEIGHT = 240;
    private static final int TOP = 16;
    private static final int DEPTH = 184;

    private final Marks marks;
    private final InsightWords words;

    PractisingCard(List<Practising> weeks, Marks marks, InsightWords words) {
        this.marks = marks;
        this.words = words;
        addClassNames("card", "stack", "practising");
        setId("practising");
        if (weeks.isEmpty()) {
            add(new H2(words.say("analytics.practising")), ComparedLine.note(words.say("analytics.practising.none")));
            return;
        }
        var last = weeks.getLast();
        add(new H2(words.say("analytics.practising.title", String.valueOf(last.week()), last.members(), last.of())));
        if (last.rate().isPresent()) {
            add(
                    ComparedLine.note(words.say("analytics.practising.read")),
                    Chart.ofMarks("practising-chart", picture(weeks), words.say("analytics.practising"), table(weeks)));
        } else {
            add(ComparedLine.note(words.say("analytics.practising.few")), table(weeks));
        }
    }

    private ChartTable table(List<Practising> weeks) {
        return new ChartTable(
                new Table(
                        "practising-table",
                        "",
                        List.of(
                                words.say("analytics.practising.week"),
                                words.say("analytics.practising.members"),
                                words.say("insights.count"),
                                words.say("analytics.practising.share")),
                        weeks.stream().map(this::row).toList()),
                words.say("insights.table"),
                (row, column) -> column == 0 && weeks.get(row).members() > 0 ? link(weeks.get(row)) : null);
    }

    private Anchor link(Practising week) {
        var number = String.valueOf(week.week());
        return marks.link(new Mark.Practising(week.week()), number, words.say("analytics.week", number));
    }

    private List<String> row(Practising week) {
        return List.of(
                String.valueOf(week.week()),
                String.valueOf(week.members()),
                String.valueOf(week.of()),
                week.rate().map(rate -> rate.percent() + " %").orElse("–"));
    }

    private Svg picture(List<Practising> weeks) {
        var strokes = new Strokes(HEIGHT);
        for (int percent = 0; percent <= 100; percent += 50) {
            strokes.line("grid", 0, y(percent), 100, y(percent))
                    .text("axis", 0, y(percent) + 4, -8, "end", String.valueOf(percent));
        }
        weeks.forEach(week -> week.rate().ifPresent(rate -> mark(strokes, week, rate)));
        return strokes.svg();
    }

    private void mark(Strokes strokes, Practising week, Rate rate) {
        Consumer<Strokes> drawn = mark -> draw(mark, week, rate);
        if (week.members() == 0) strokes.mark(sentence(week, rate), drawn);
        else strokes.link(Marks.id(new Mark.Practising(week.week())), sentence(week, rate), drawn);
    }

    private static void draw(Strokes mark, Practising week, Rate rate) {
        double x = (week.week() + .5) * 100 / WeekLine.WEEKS;
        mark.circle("disc", x, y(100 * rate.share()), 8)
                .text("axis", x, HEIGHT - 12, 0, "middle", String.valueOf(week.week()));
    }

    private String sentence(Practising week, Rate rate) {
        return words.say(
                "analytics.practising.sentence",
                words.say("analytics.week", String.valueOf(week.week())),
                rate.percent(),
                rate.hits(),
                rate.of());
    }

    private static double y(double percent) {
        return TOP + DEPTH * (100 - percent) / 100;
    }
}
