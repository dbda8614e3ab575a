package de.traudich.coaching;

import de.traudich.people.PersonId;
import java.util.List;

/// Coachees a coach speaks of together. Somebody may be in several.
public record Group(GroupId id, String name, List<Member> members) {

    public static final int NAME_MAX = 80;

    public record Member(PersonId id, String name) {}

    public Group {
        members = List.copyOf(members);
    }
}
