package de.traudich.workshops;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who goes on with whom, and who has tapped whose name. Nobody but the people concerned sees names of it.
///
/// @param circleOf everybody who is in one
/// @param offers from whom to whom
public record Buddies(Map<ParticipantId, Circle> circleOf, Map<ParticipantId, ParticipantId> offers) {

    public static final Buddies NONE = new Buddies(List.of(), Map.of());

    /// Two, or three where one was left over.
    public record Circle(BuddyCircleId id, Set<ParticipantId> people) {

        public static final int PAIR = 2;

        public Circle {
            people = Set.copyOf(people);
        }
    }

    /// Whose names may be tapped in a room, found once for all who look: everybody who is free. Who alone is left over
    /// may join a pair, also where somebody else is free but has put the phone away or gone home.
    ///
    /// @param awake who is free with a phone in hand
    public record Choice(Set<ParticipantId> free, Set<ParticipantId> awake, Set<ParticipantId> pairs) {

        public static final Choice NONE = new Choice(Set.of(), Set.of(), Set.of());

        public Set<ParticipantId> from(ParticipantId who) {
            if (!free.contains(who)) {
                return Set.of();
            }
            var names = new LinkedHashSet<>(free);
            names.remove(who);
            if (isLeftOver(who)) names.addAll(pairs);
            return names;
        }

        public boolean allows(ParticipantId from, ParticipantId to) {
            return free.contains(from)
                    && !from.equals(to)
                    && (free.contains(to) || pairs.contains(to) && isLeftOver(from));
        }

        private boolean isLeftOver(ParticipantId who) {
            return awake.isEmpty() || awake.size() == 1 && awake.contains(who);
        }
    }

    public Buddies {
        circleOf = Map.copyOf(circleOf);
        offers = Map.copyOf(offers);
    }

    public Buddies(List<Circle> circles, Map<ParticipantId, ParticipantId> offers) {
        this(byPerson(circles), offers);
    }

    private static Map<ParticipantId, Circle> byPerson(List<Circle> circles) {
        var found = new HashMap<ParticipantId, Circle>();
        circles.forEach(circle -> circle.people().forEach(who -> found.put(who, circle)));
        return found;
    }

    public List<Circle> circles() {
        return circleOf.values().stream().distinct().toList();
    }

    public Optional<Circle> of(ParticipantId who) {
        return Optional.ofNullable(circleOf.get(who));
    }

    /// Of those who are here everybody in a circle.
    public int paired(Collection<ParticipantId> here) {
        return (int) here.stream().filter(circleOf::containsKey).count();
    }

    public Choice choice(Collection<ParticipantId> here, Collection<ParticipantId> phones) {
        var free = new LinkedHashSet<ParticipantId>();
        var pairs = new LinkedHashSet<ParticipantId>();
        for (var one : here) {
            var circle = circleOf.get(one);
            if (circle == null) free.add(one);
            else if (circle.people().size() == Circle.PAIR) pairs.add(one);
        }
        var awake = new LinkedHashSet<>(free);
        awake.retainAll(Set.copyOf(phones));
        return new Choice(free, awake, pairs);
    }
}
