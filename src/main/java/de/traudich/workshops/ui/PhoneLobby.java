package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;

/// In, and nothing to do: what happens next, and the exercise as soon as it is chosen.
final class PhoneLobby extends PhonePanel {

    private final PhoneStep step;

    PhoneLobby(PhoneStep.Lobby step) {
        this(step, "lobby");
        add(motif(), title(getTranslation("phone.lobby", step.name())), note(getTranslation("phone.lobby.next")));
    }

    PhoneLobby(PhoneStep.Between step) {
        this(step, "lobby");
        add(motif(), title(getTranslation("phone.between")), note(getTranslation("phone.between.next")));
    }

    PhoneLobby(PhoneStep.Chosen step) {
        this(step, "chosen");
        add(
                title(getTranslation("phone.chosen")),
                PhoneExercise.full(step.round()),
                foot(note(getTranslation("phone.chosen.next"))));
    }

    private PhoneLobby(PhoneStep step, String kind) {
        super(kind);
        this.step = step;
    }

    @Override
    boolean follow(PhoneStep next) {
        return next.equals(step);
    }

    /// You are the disc, the next step is still hollow.
    private static Component motif() {
        return new Svg("""
                <svg class="motif" viewBox="0 0 220 88" aria-hidden="true">\
                <path class="dots" d="M78 44H152" stroke-width="4" stroke-dasharray="2 12" stroke-linecap="round"/>\
                <circle class="disc" cx="34" cy="44" r="26"/>\
                <circle class="ring" cx="188" cy="44" r="26" stroke-width="4" stroke-dasharray="8 8"/></svg>""");
    }
}
