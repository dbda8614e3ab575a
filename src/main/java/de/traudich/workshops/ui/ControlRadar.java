package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.workshops.Radar;
import de.traudich.workshops.Radar.Signal;
import java.util.List;

/// Who may need the coach now, and one word to say to them. Never on the board.
final class ControlRadar extends Section {

    private static final int MOST = 5;

    private final ControlCare care;
    private final UnorderedList list = new UnorderedList();
    private final Span more = new Span();
    private List<Signal> shown = List.of();

    ControlRadar(ControlCare care) {
        this.care = care;
        setId("radar");
        addClassName("radar");
        list.getElement().setAttribute("aria-live", "polite");
        more.addClassNames("muted", "small");
        add(new H3(getTranslation("control.radar")), list, more);
        setVisible(false);
    }

    void show(Radar radar) {
        var now = radar.signals();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        setVisible(!now.isEmpty());
        list.removeAll();
        now.stream().limit(MOST).map(this::item).forEach(list::add);
        more.setText(now.size() > MOST ? getTranslation("control.radar.more", now.size() - MOST) : "");
    }

    private ListItem item(Signal signal) {
        var name = new Span(signal.name());
        name.addClassName("title");
        var why = new Span(getTranslation("control.radar." + signal.reason(), signal.fact()));
        why.addClassNames("muted", "small");
        var who = new Div(name, why);
        who.addClassName("who");
        var item = new ListItem(who, nudge(signal));
        if (signal.reason() == Radar.Reason.HELP) {
            item.add(coming(signal));
        }
        item.setClassName("urgent", signal.reason() == Radar.Reason.HELP);
        return item;
    }

    private Button nudge(Signal signal) {
        var said = signal.reason().nudge() == signal.nudged();
        var word = getTranslation(
                said ? "control.nudged" : "control.nudge." + signal.reason().nudge());
        var button = new Button(
                word, _ -> care.nudge(signal.participant(), signal.reason().nudge()));
        button.setId("nudge-" + signal.participant().value());
        button.setEnabled(!said);
        button.setAriaLabel(getTranslation("control.nudge.to", word, signal.name()));
        return button;
    }

    private Button coming(Signal signal) {
        var button = new Button(getTranslation("control.helped"), _ -> care.helped(signal.participant()));
        button.setId("helped-" + signal.participant().value());
        button.setAriaLabel(getTranslation("control.nudge.to", button.getText(), signal.name()));
        return button;
    }
}
