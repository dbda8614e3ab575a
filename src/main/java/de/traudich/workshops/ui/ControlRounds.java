package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Outcome;
import de.traudich.shared.Language;
import de.traudich.shared.ui.Confirm;
import de.traudich.workshops.Workshop;
import java.util.List;

/// The rounds done so far, and the way out of the workshop.
final class ControlRounds extends Section {

    private final OrderedList rounds = new OrderedList();
    private final Paragraph none = new Paragraph(getTranslation("control.rounds.none"));
    private final Button close = new Button(getTranslation("control.close"));
    private List<ControlPicture.Past> shown = List.of();

    ControlRounds(ControlDesk desk) {
        addClassName("rounds");
        rounds.setId("rounds");
        none.addClassNames("muted", "small");
        close.setId("close");
        close.addClickListener(_ -> new Confirm(
                        getTranslation("control.close.question"),
                        getTranslation("control.close.consequence"),
                        getTranslation("control.close"),
                        desk::close)
                .open());
        add(new H3(getTranslation("control.rounds")), none, rounds, close);
    }

    void show(ControlPicture picture) {
        close.setVisible(picture.workshop().state() == Workshop.State.OPEN);
        none.setVisible(picture.past().isEmpty());
        if (!picture.past().equals(shown)) {
            shown = picture.past();
            rounds.removeAll();
            shown.forEach(round -> rounds.add(item(round)));
        }
    }

    private ListItem item(ControlPicture.Past round) {
        var title = new Span(getTranslation(
                "control.round",
                round.number(),
                round.exercise().in(Language.of(getLocale())).title()));
        title.addClassName("title");
        var result = new Span(getTranslation(
                "control.rounds.result",
                round.shared().count(Outcome.YES),
                round.shared().answered()));
        result.addClassNames("muted", "small");
        return new ListItem(title, result);
    }
}
