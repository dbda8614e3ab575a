package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.shared.Language;
import de.traudich.workshops.SummingUp;
import de.traudich.workshops.WorkshopId;
import java.util.List;

/// What remains of a workshop that is over. An answer that comes days later changes it.
final class ControlSummary extends Section {

    private final Paragraph lead = new Paragraph();
    private final Paragraph open = new Paragraph();
    private final Div rounds = new Div();
    private List<ControlPicture.Past> shown = List.of();

    private final Anchor report;

    ControlSummary(WorkshopId workshop) {
        report = new Anchor("workshops/" + workshop.value() + "/report", getTranslation("report.title"));
        report.setId("report");
        report.addClassName("button-link");
        setId("summary");
        addClassName("summary");
        open.setId("open-asks");
        open.addClassName("open-asks");
        open.getElement().setAttribute("role", "status");
        rounds.addClassName("summary-rounds");
        lead.addClassName("muted");
        add(new H2(getTranslation("control.summary")), lead, open, report, rounds);
    }

    void show(ControlPicture picture) {
        setVisible(picture.closed());
        lead.setText(getTranslation(
                "control.summary.lead", picture.tally().joined(), picture.past().size()));
        open.setText(
                picture.workshop().summedUpAt() == null
                        ? getTranslation("control.summary.open", picture.open())
                        : getTranslation("control.summary.sums", SummingUp.KEPT.toDays()));
        if (!picture.past().equals(shown)) {
            shown = picture.past();
            rounds.removeAll();
            shown.forEach(round -> rounds.add(card(round)));
        }
    }

    private Div card(ControlPicture.Past round) {
        var title = new H3(getTranslation(
                "control.round",
                round.number(),
                round.exercise().in(Language.of(getLocale())).title()));
        var numbers = new ControlNumbers();
        numbers.show(round.shared());
        var card = new Div(title, numbers);
        card.setId("round-" + round.number());
        card.addClassName("card");
        return card;
    }
}
