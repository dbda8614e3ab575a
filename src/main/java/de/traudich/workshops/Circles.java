package de.traudich.workshops;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How a room rehearses in pairs or in threes, and whose turn it is. Whoever comes, goes or is moved changes
/// two circles at most; all others stay as they are.
///
/// @param version another one after every change
/// @param drawing counts how often was dealt, 0 for never
/// @param turn 0 until the turns begin
/// @param length of the turns that are still to come
public record Circles(long version, int drawing, int size, int turn, int turns, Duration length, List<Place> places) {

    public static final Circles NONE = new Circles(0, 0, 3, 0, 0, Duration.ZERO, List.of());

    private static final int NOT_THERE = 0;
    private static final int TAKEN_OUT = 1;

    /// @param number of the circle, 0 for who is in none
    /// @param spot in the order of asking; outside of all circles 1 for whom the coach took out by hand, else 0
    /// @param since in which turn they came, 0 for before the first
    public record Place(ParticipantId who, int number, int spot, int since) {}

    public Circles {
        places = List.copyOf(places);
    }

    public boolean drawn() {
        return drawing > 0;
    }

    public boolean running() {
        return turn > 0;
    }

    public boolean lastTurn() {
        return turn >= turns;
    }

    public List<Circle> list() {
        return places.stream()
                .filter(place -> place.number() > 0)
                .collect(Collectors.groupingBy(Place::number))
                .entrySet()
                .stream()
                .map(circle -> new Circle(circle.getKey(), circle.getValue()))
                .sorted(Comparator.comparingInt(Circle::number))
                .toList();
    }

    public Optional<Circle> of(ParticipantId who) {
        return list().stream().filter(circle -> circle.has(who)).findFirst();
    }

    public List<ParticipantId> outside() {
        return places.stream()
                .filter(place -> place.number() == 0)
                .map(Place::who)
                .toList();
    }

    /// By hand of the coach, so that shuffling leaves them where they are.
    Set<ParticipantId> takenOut() {
        return places.stream()
                .filter(place -> place.number() == 0 && place.spot() == TAKEN_OUT)
                .map(Place::who)
                .collect(Collectors.toSet());
    }

    /// The time of this turn. What the block gets more it gets at once; a pause of the block is one of the turn.
    public Timer turnTimer(Timer block) {
        return new Timer(turnEnds(block), block.pausedAt());
    }

    private @Nullable Instant turnEnds(Timer block) {
        return block.endsAt() == null ? null : block.endsAt().minus(length.multipliedBy(Math.max(0, turns - turn)));
    }

    /// Whether the parts change now. Once the block is over, nothing changes by itself any more.
    boolean due(Timer block, Instant now) {
        return running()
                && !lastTurn()
                && !block.paused()
                && !block.left(now).isZero()
                && turnTimer(block).left(now).isZero();
    }

    /// So many turns that everybody asks once.
    int turnsNeeded() {
        return list().stream().mapToInt(Circle::size).max().orElse(0);
    }

    /// A number no circle has.
    public int free() {
        var taken = list().stream().map(Circle::number).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, taken.size() + 1)
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseThrow();
    }

    boolean fits(Collection<ParticipantId> here) {
        return !drawn()
                || places.stream().map(Place::who).collect(Collectors.toSet()).equals(new HashSet<>(here));
    }

    /// Who is not in the room any more leaves, who has come joins the smallest circle.
    Circles settled(Collection<ParticipantId> here) {
        var known = places.stream().map(Place::who).toList();
        var now = this;
        for (var who : known) {
            if (!here.contains(who)) now = now.left(who);
        }
        for (var who : here) {
            if (!known.contains(who)) now = now.arrived(who);
        }
        return now;
    }

    Circles arrived(ParticipantId who) {
        var smallest = without(who).smallest(_ -> true);
        return smallest.map(circle -> without(who).seat(who, circle))
                .orElseGet(() -> seat(who, new Circle(1, List.of())));
    }

    Circles left(ParticipantId who) {
        var from = number(who);
        return without(who).merged(from);
    }

    /// To another circle, to a new one, or with 0 to none.
    Circles moved(ParticipantId who, int number) {
        var from = number(who);
        if (from == number) {
            return this;
        }
        var others = without(who);
        var to = others.find(number).orElse(new Circle(number, List.of()));
        return (number == 0 ? others.seat(who, 0, TAKEN_OUT) : others.seat(who, to)).merged(from);
    }

    /// Nobody rehearses alone: who is left over joins the smallest of the others.
    private Circles merged(int number) {
        var left = find(number).filter(circle -> circle.size() == 1);
        var to = smallest(circle -> circle.number() != number);
        if (left.isEmpty() || to.isEmpty()) {
            return this;
        }
        var who = left.get().people().getFirst();
        return without(who).seat(who, to.get());
    }

    private Circles seat(ParticipantId who, Circle circle) {
        var spot = circle.nextSpot(turn);
        var seated = seat(who, circle.number(), spot);
        return running() && !lastTurn() ? seated.lasting(Math.max(turns, spot + 1)) : seated;
    }

    /// So many turns; this one ends when it was to end, and the others share what the later ones had.
    private Circles lasting(int more) {
        var later = more == turns ? length : length.multipliedBy(turns - turn).dividedBy(more - turn);
        return new Circles(version, drawing, size, turn, more, later, places);
    }

    private Circles seat(ParticipantId who, int number, int spot) {
        var now = new ArrayList<>(places);
        now.add(new Place(who, number, spot, turn));
        return with(now);
    }

    private Circles without(ParticipantId who) {
        return with(places.stream().filter(place -> !place.who().equals(who)).toList());
    }

    Circles with(List<Place> now) {
        return new Circles(version, drawing, size, turn, turns, length, now);
    }

    private Optional<Circle> smallest(Predicate<Circle> among) {
        return list().stream().filter(among).min(Comparator.comparingInt(Circle::size));
    }

    private Optional<Circle> find(int number) {
        return list().stream().filter(circle -> circle.number() == number).findFirst();
    }

    private int number(ParticipantId who) {
        return of(who).map(Circle::number).orElse(0);
    }

    /// Circles as they were dealt, who was not there, and who is to stay out.
    static List<Place> dealt(
            List<List<ParticipantId>> circles, Set<ParticipantId> outside, Set<ParticipantId> takenOut) {
        var places = new ArrayList<Place>();
        for (int number = 1; number <= circles.size(); number++) {
            var circle = circles.get(number - 1);
            for (int spot = 0; spot < circle.size(); spot++) {
                places.add(new Place(circle.get(spot), number, spot, 0));
            }
        }
        outside.forEach(who -> places.add(new Place(who, 0, takenOut.contains(who) ? TAKEN_OUT : NOT_THERE, 0)));
        return places;
    }
}
