package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.shared.Language;
import de.traudich.workshops.Report;
import de.traudich.workshops.Tally;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// One round of a report: the gap, the sums, how the answers came in, and the people who share.
final class ReportRound extends Section {

    ReportRound(Report.OfRound round) {
        setId("round-" + round.number());
        addClassNames("card", "report-round");
        var tally = round.tally();
        add(new H2(getTranslation(
                "control.round",
                round.number(),
                round.exercise().in(Language.of(getLocale())).title())));
        if (round.shared().enoughComparable()) {
            var numbers = new ControlNumbers();
            numbers.show(round.shared());
            add(numbers);
        } else {
            add(new Paragraph(getTranslation("report.few", Tally.ENOUGH)));
        }
        add(new Paragraph(getTranslation("report.sums", tally.answered(), tally.waiting(), tally.notAsked())));
        if (!round.moments().isEmpty()) add(new ReportCourse(round));
        if (!round.lines().isEmpty()) add(people(round));
    }

    private Div people(Report.OfRound round) {
        var table = new NativeTable();
        var titles = table.getHead().addRow();
        Stream.of("name", "expected", "fear-before", "outcome", "fear-after").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("report." + column));
            cell.getElement().setAttribute("scope", "col");
            titles.add(cell);
        });
        round.lines().forEach(line -> {
            var row = table.getBody().addRow();
            Stream.of(
                            line.name(),
                            number(line.expected()),
                            number(line.fearBefore()),
                            outcome(line),
                            number(line.fearAfter()))
                    .map(NativeTableCell::new)
                    .forEach(row::add);
        });
        var note = new Paragraph(getTranslation("report.shared"));
        note.addClassNames("muted", "small");
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        return new Div(note, scroll);
    }

    private String outcome(Report.Line line) {
        if (line.outcome() != null) return PhoneWords.outcome(line.outcome());
        return getTranslation(line.notAsked() ? "outcome.not-asked" : line.open() ? "outcome.open" : "report.nothing");
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "–";
    }
}
