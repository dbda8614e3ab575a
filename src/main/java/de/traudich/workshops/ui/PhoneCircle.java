package de.traudich.workshops.ui;

import de.traudich.people.PersonId;
import de.traudich.workshops.Block;
import de.traudich.workshops.Circle;
import de.traudich.workshops.Part;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Seat;
import de.traudich.workshops.Timer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The own circle as a phone needs it: with whom, who does what, for how long. Of other circles it knows nothing.
///
/// @param number 0 for who is in none
/// @param turn 0 until the turns begin; the parts are those of the first one then
/// @param next the part after this one, null in the last turn
record PhoneCircle(
        int number,
        Part own,
        List<Mate> mates,
        int turn,
        int turns,
        Timer timer,
        @Nullable Part next) {

    record Mate(String name, Part part) {}

    PhoneCircle {
        mates = List.copyOf(mates);
    }

    /// Null while nothing has been dealt.
    static @Nullable PhoneCircle of(Scene scene, Block block, PersonId person) {
        var who = scene.seat(person).map(Seat::id);
        return who.isEmpty() || !scene.circles().drawn()
                ? null
                : scene.circles()
                        .of(who.get())
                        .map(circle -> of(scene, block, circle, who.get()))
                        .orElse(new PhoneCircle(0, Part.OBSERVES, List.of(), 0, 0, new Timer(null, null), null));
    }

    private static PhoneCircle of(Scene scene, Block block, Circle circle, ParticipantId who) {
        var circles = scene.circles();
        var turn = Math.max(1, circles.turn());
        return new PhoneCircle(
                circle.number(),
                circle.part(who, turn),
                mates(names(scene), circle, who, turn),
                circles.turn(),
                circles.turns(),
                circles.turnTimer(block.timer()),
                circles.running() && circles.lastTurn() ? null : circle.part(who, turn + 1));
    }

    private static List<Mate> mates(Map<ParticipantId, String> names, Circle circle, ParticipantId who, int turn) {
        return circle.people().stream()
                .filter(mate -> !mate.equals(who))
                .flatMap(mate ->
                        Optional.ofNullable(names.get(mate))
                                .map(name -> new Mate(name, circle.part(mate, turn)))
                                .stream())
                .toList();
    }

    static Map<ParticipantId, String> names(Scene scene) {
        return scene.seats().stream().collect(Collectors.toMap(Seat::id, Seat::name));
    }

    /// The same parts in the same turn; the time may be another.
    boolean sameAs(@Nullable PhoneCircle other) {
        return other != null
                && equals(new PhoneCircle(
                        other.number, other.own, other.mates, other.turn, other.turns, timer, other.next));
    }

    boolean outside() {
        return number == 0;
    }

    boolean running() {
        return turn > 0;
    }
}
