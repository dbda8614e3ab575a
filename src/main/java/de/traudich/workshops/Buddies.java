package de.traudich.workshops;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who goes on with whom, and who has tapped whose name. Nobody but the people concerned sees names of it.
///
/// @param offers from whom to whom
public record Buddies(List<Circle> circles, Map<ParticipantId, ParticipantId> offers) {

    public static final Buddies NONE = new Buddies(List.of(), Map.of());

    /// Two, or three where one was left over.
    public record Circle(CircleId id, Set<ParticipantId> people) {

        public static final int PAIR = 2;

        public Circle {
            people = Set.copyOf(people);
        }
    }

    public Buddies {
        circles = List.copyOf(circles);
        offers = Map.copyOf(offers);
    }

    public Optional<Circle> of(ParticipantId who) {
        return circles.stream().filter(circle -> circle.people().contains(who)).findFirst();
    }

    /// Of those who are here everybody in a circle.
    public int paired(Collection<ParticipantId> here) {
        return (int) here.stream().filter(who -> of(who).isPresent()).count();
    }

    /// Whose names somebody may tap: everybody who is free. Who alone is left over may join a pair, also where somebody
    /// else is free but has put the phone away or gone home.
    public Set<ParticipantId> open(
            ParticipantId who, Collection<ParticipantId> here, Collection<ParticipantId> phones) {
        if (of(who).isPresent() || !here.contains(who)) {
            return Set.of();
        }
        var free = new LinkedHashSet<>(here);
        free.removeIf(one -> one.equals(who) || of(one).isPresent());
        if (Collections.disjoint(free, phones)) free.addAll(inPairs(here));
        return free;
    }

    private Set<ParticipantId> inPairs(Collection<ParticipantId> here) {
        var pairs = new LinkedHashSet<>(here);
        pairs.removeIf(one ->
                of(one).filter(circle -> circle.people().size() == Circle.PAIR).isEmpty());
        return pairs;
    }
}
