package de.traudich.workshops;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A few people who rehearse together, in the order in which they ask.
public record Circle(int number, List<Circles.Place> places) {

    private static final Comparator<Circles.Place> IN_ORDER = Comparator.comparingInt(Circles.Place::spot)
            .thenComparing(place -> place.who().value());

    public Circle {
        places = places.stream().sorted(IN_ORDER).toList();
    }

    public int size() {
        return places.size();
    }

    public List<ParticipantId> people() {
        return places.stream().map(Circles.Place::who).toList();
    }

    boolean has(ParticipantId who) {
        return people().contains(who);
    }

    /// Who came in the middle of a turn watches until the next one, so that the others keep the part they have; they
    /// also keep it where an observer has left.
    ///
    /// @param turn from 1 on
    public Part part(ParticipantId who, int turn) {
        var active = active(turn);
        var at = active.stream().map(Circles.Place::who).toList().indexOf(who);
        var asks = asks(active, turn);
        if (at == asks) return Part.ASKS;
        return at == (asks + 1) % active.size() ? Part.ASKED : Part.OBSERVES;
    }

    private List<Circles.Place> active(int turn) {
        var before = places.stream().filter(place -> place.since() != turn).toList();
        return before.size() < 2 ? places : before;
    }

    private static int asks(List<Circles.Place> active, int turn) {
        return IntStream.range(0, active.size())
                .filter(at -> active.get(at).spot() >= turn - 1)
                .findFirst()
                .orElse(Math.floorMod(turn - active.getLast().spot() - 2, active.size()));
    }

    /// For somebody who comes later: the first turn still to come in which nobody asks yet. The first one of a circle
    /// begins with this turn.
    int nextSpot(int turn) {
        return IntStream.iterate(places.isEmpty() ? Math.max(0, turn - 1) : turn, spot -> spot + 1)
                .filter(spot -> places.stream().noneMatch(place -> place.spot() == spot))
                .findFirst()
                .orElseThrow();
    }
}
