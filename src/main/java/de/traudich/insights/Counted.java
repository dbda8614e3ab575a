package de.traudich.insights;

import de.traudich.people.PersonId;
import java.util.Set;

/// What these coaches may count has changed.
record Counted(Set<PersonId> coaches) {

    Counted {
        coaches = Set.copyOf(coaches);
    }
}
