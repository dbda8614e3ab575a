package de.traudich.coaching.ui;

import com.vaadin.flow.component.Component;
import de.traudich.asks.Visibility;

/// Who reads what is typed into a step of an ask, in one sentence. It has to be true: what it promises is what
/// `SharedRow` and [de.traudich.coaching.SharedWords] show.
record Readers(Component view, Coaches coaches) {

    private static final String NOBODY = "readers.nobody";

    String of(JourneyStep step, Visibility visibility) {
        return view.getTranslation(key(step, visibility), coaches.names(), coaches.count());
    }

    /// Somebody besides the person themselves.
    boolean anybody(JourneyStep step, Visibility visibility) {
        return !key(step, visibility).equals(NOBODY);
    }

    /// Somebody who could read it, if that were wanted.
    boolean possible() {
        return !coaches.isEmpty();
    }

    private String key(JourneyStep step, Visibility visibility) {
        if (!possible()) return NOBODY;
        return switch (visibility) {
            case COACH -> step == JourneyStep.PERSON ? "readers.person" : "readers.words";
            case OUTCOME -> numbers(step, "readers.numbers");
            case HOST -> numbers(step, "readers.numbers.host");
            case ONLY_ME, GROUP_ANONYMOUS -> NOBODY;
        };
    }

    /// Chance and fear are numbers; everything else there is to type is not.
    private static String numbers(JourneyStep step, String key) {
        return step == JourneyStep.EXPECTATION ? key : NOBODY;
    }
}
