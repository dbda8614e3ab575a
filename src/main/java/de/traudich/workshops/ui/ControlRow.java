package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Outcome;
import de.traudich.asks.ui.OutcomeMark;
import de.traudich.workshops.ui.ControlSeat.State;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One participant: name, where they are, what they expected, what came back.
final class ControlRow extends NativeTableRow {

    private static final String NOTHING = "–";

    private final ControlCare care;
    private @Nullable ControlSeat shown;

    ControlRow(ControlCare care) {
        this.care = care;
    }

    void show(ControlSeat seat) {
        if (seat.equals(shown)) {
            return;
        }
        shown = seat;
        setClassName("needs", seat.needsCoach());
        removeAll();
        var open = new NativeButton(seat.name(), _ -> new ControlPerson(care, seat).open());
        open.setId("person-" + seat.id().value());
        open.addClassName("plain");
        var name = new NativeTableHeaderCell(open);
        name.getElement().setAttribute("scope", "row");
        var prediction = seat.prediction();
        add(
                name,
                cell("where", state(seat)),
                cell(
                        "chance",
                        new Span(
                                prediction == null
                                        ? NOTHING
                                        : String.valueOf(prediction.yes().value()))),
                cell(
                        "fear",
                        new Span(
                                prediction == null
                                        ? NOTHING
                                        : String.valueOf(prediction.fear().value()))),
                cell("outcome", outcome(seat)));
    }

    private static NativeTableCell cell(String name, Component content) {
        var cell = new NativeTableCell(content);
        cell.addClassName(name);
        return cell;
    }

    private Component state(ControlSeat seat) {
        var dot = new Span();
        dot.addClassNames(
                "dot", "dot-" + seat.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        dot.getElement().setAttribute("aria-hidden", true);
        var word = new Span(
                seat.needsCoach()
                        ? getTranslation("control.state.long", seat.minutesOut())
                        : getTranslation("control.state." + seat.state()));
        var state = new Span(dot, word);
        state.addClassName("state");
        return state;
    }

    private Component outcome(ControlSeat seat) {
        if (!seat.shared() && seat.state() == State.BACK) {
            return worded(new Span(NOTHING), getTranslation("control.not-shared"));
        }
        return switch (seat.state()) {
            case BACK ->
                seat.outcome() == null
                        ? new Span(NOTHING)
                        : worded(OutcomeMark.of(seat.outcome()), word(seat.outcome()));
            case WAITING -> worded(OutcomeMark.open(), getTranslation("outcome.open"));
            case NOT_ASKED -> worded(OutcomeMark.notAsked(), getTranslation("outcome.not-asked"));
            case OUT, ASKED, PREPARING, DUE, GUESSING, AWAY, HERE, GUESSED, NO_REPORT -> new Span(NOTHING);
        };
    }

    private String word(Outcome outcome) {
        return getTranslation(OutcomeMark.word(outcome));
    }

    private static Span worded(Component mark, String word) {
        mark.getElement().setAttribute("aria-hidden", true);
        var hidden = new Span(word);
        hidden.addClassName("visually-hidden");
        var both = new Span(mark, hidden);
        both.addClassName("worded");
        both.getElement().setAttribute("title", word);
        return both;
    }
}
