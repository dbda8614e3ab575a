package de.traudich.coaching;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PrivateText;
import org.jspecify.annotations.Nullable;

/// A message as it is kept, sealed for the coachee whose ask it stands under. One from before messages were sealed is
/// still in clear until [Sealing] comes to it.
record Letter(
        MessageId id,
        PersonId author,
        Person coachee,
        byte @Nullable [] sealed,
        @Nullable String clear) {

    static final String PLACE = "feedback.sealed";

    String open(PrivateText key) {
        return clear == null ? key.open(PLACE, id.value(), sealed) : clear;
    }
}
