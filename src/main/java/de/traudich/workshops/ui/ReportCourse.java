package de.traudich.workshops.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.workshops.Report;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// How the answers came in: two lines over the minutes of a round, and the same as a table.
final class ReportCourse extends Div {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 160;
    private static final int FLOOR = 140;
    private static final int TOP = 12;

    private final List<Report.Moment> moments;
    private final long longest;
    private final int most;

    ReportCourse(Report.OfRound round) {
        moments = round.moments();
        longest = Math.max(60, moments.getLast().since().toSeconds());
        most = Math.max(
                1,
                moments.stream()
                        .mapToInt(one -> Math.max(one.out(), one.back()))
                        .max()
                        .orElse(1));
        addClassName("course");
        var sentence = new Paragraph(getTranslation(
                        "report.course.sentence",
                        moments.getLast().back(),
                        moments.getLast().since().toMinutes())
                + (round.later() == 0 ? "" : " " + getTranslation("report.course.later", round.later())));
        sentence.addClassNames("muted", "small");
        add(
                new H3(getTranslation("report.course")),
                picture(),
                sentence,
                new ReportReplay(round.number(), moments),
                new Details(getTranslation("report.course.table"), table()));
    }

    private Svg picture() {
        return new Svg("""
                <svg viewBox="0 0 %d %d" role="img" aria-label="%s"><path class="floor" d="M0 %d H%d"/>\
                <path class="out" d="%s"/><path class="back" d="%s"/></svg>
                """.formatted(
                        WIDTH,
                        HEIGHT,
                        getTranslation("report.course"),
                        FLOOR,
                        WIDTH,
                        steps(Report.Moment::out),
                        steps(Report.Moment::back)));
    }

    private String steps(ToIntFunction<Report.Moment> count) {
        var path = new StringBuilder("M0 ").append(FLOOR);
        for (var moment : moments) {
            path.append(String.format(
                    Locale.ROOT,
                    " H%.1f V%.1f",
                    (double) WIDTH * moment.since().toSeconds() / longest,
                    FLOOR - (double) (FLOOR - TOP) * count.applyAsInt(moment) / most));
        }
        return path.append(" H").append(WIDTH).toString();
    }

    private NativeTable table() {
        var table = new NativeTable();
        var titles = table.getHead().addRow();
        Stream.of("minute", "out", "came-back").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("report." + column));
            cell.getElement().setAttribute("scope", "col");
            titles.add(cell);
        });
        moments.forEach(moment -> {
            var row = table.getBody().addRow();
            Stream.of(moment.since().toMinutes(), (long) moment.out(), (long) moment.back())
                    .map(number -> new NativeTableCell(String.valueOf(number)))
                    .forEach(row::add);
        });
        return table;
    }
}
