package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.shared.Language;
import de.traudich.shared.ui.GapLine;
import de.traudich.workshops.Report;
import java.util.List;

/// Expected and actual of every round on the same scale, one below the other.
final class ReportRounds extends Section {

    /// @param rounds at least two, each with enough people to compare
    ReportRounds(List<Report.OfRound> rounds) {
        setId("rounds");
        addClassName("card");
        var list = new OrderedList();
        rounds.forEach(round -> list.add(row(round)));
        var note = new Paragraph(getTranslation("report.rounds.note"));
        note.addClassNames("muted", "small");
        add(new H2(getTranslation("report.rounds")), list, note);
    }

    private ListItem row(Report.OfRound round) {
        var both = round.shared().compared().orElseThrow();
        var sentence = getTranslation(
                "report.rounds.round",
                round.number(),
                round.exercise().in(Language.of(getLocale())).title(),
                both.expected(),
                both.rate().percent(),
                both.rate().answered());
        return new ListItem(
                new Paragraph(sentence),
                new GapLine(
                        both.expected(),
                        both.rate().percent(),
                        getTranslation(
                                "control.gap", both.expected(), both.rate().percent())));
    }
}
