package de.traudich.workshops;

import java.util.Map;
import java.util.Set;

/// How often any two people have rehearsed with each other.
record Meetings(Map<Set<ParticipantId>, Integer> times) {

    static final Meetings NONE = new Meetings(Map.of());

    Meetings {
        times = Map.copyOf(times);
    }

    int of(ParticipantId one, ParticipantId other) {
        return times.getOrDefault(Set.of(one, other), 0);
    }
}
