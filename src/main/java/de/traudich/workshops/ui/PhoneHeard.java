package de.traudich.workshops.ui;

import de.traudich.people.PersonId;
import de.traudich.workshops.Nudge;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Workshop;
import org.jspecify.annotations.Nullable;

/// What one phone hears from the coach beside its step.
///
/// @param here false once the coach has removed them
record PhoneHeard(
        boolean here,
        boolean open,
        boolean calling,
        @Nullable Nudge nudge,
        String message) {

    static PhoneHeard of(Scene scene, PersonId who) {
        var open = scene.workshop().state() == Workshop.State.OPEN;
        return scene.seat(who)
                .map(seat -> new PhoneHeard(
                        true,
                        open,
                        seat.helpAt() != null,
                        open ? seat.nudge() : null,
                        open ? scene.standing().message() : ""))
                .orElse(new PhoneHeard(false, open, false, null, ""));
    }
}
