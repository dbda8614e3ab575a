package de.traudich.workshops.ui;

import de.traudich.workshops.Reveal;
import de.traudich.workshops.Round;
import de.traudich.workshops.Scene;

/// The next sensible act of a coach: what the one orange button does.
enum ControlStep {
    OPEN,
    CHOOSE,
    PREDICT,
    ASK,
    END,
    SHOW_COUNT,
    SHOW_EXPECTED,
    COMPARE,
    SHOW_FEAR,
    NEXT_ROUND,
    NONE;

    static ControlStep of(Scene scene) {
        return switch (scene.workshop().state()) {
            case PLANNED -> OPEN;
            case OPEN -> scene.round() == null ? CHOOSE : of(scene.round());
            case CLOSED -> NONE;
        };
    }

    private static ControlStep of(Round round) {
        return switch (round.phase()) {
            case CHOSEN -> PREDICT;
            case PREDICTING -> ASK;
            case ASKING -> END;
            case ENDED -> of(round.reveal());
        };
    }

    private static ControlStep of(Reveal shown) {
        return switch (shown) {
            case COVERED -> SHOW_COUNT;
            case COUNT -> SHOW_EXPECTED;
            case EXPECTED -> COMPARE;
            case COMPARED -> SHOW_FEAR;
            case FEAR -> NEXT_ROUND;
        };
    }

    boolean revealing() {
        return this == SHOW_COUNT || this == SHOW_EXPECTED || this == COMPARE || this == SHOW_FEAR;
    }
}
