package de.traudich.coaching;

import de.traudich.people.PersonId;
import java.util.Set;

/// Who gets something: coachees by name, groups, or both. Who is named twice gets it once.
public record Recipients(Set<PersonId> coachees, Set<GroupId> groups) {

    public Recipients {
        coachees = Set.copyOf(coachees);
        groups = Set.copyOf(groups);
    }
}
