package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.asks.Ask;
import de.traudich.people.GuestPass;
import de.traudich.people.Guests;
import de.traudich.people.PersonName;
import de.traudich.shared.Language;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The coach presses on the laptop and on the phone, or somebody comes in at that very moment.
@DatabaseTest
class HostingRaceTest {

    private static final Duration FIVE = Duration.ofMinutes(5);

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    Hosting hosting;

    @Autowired
    Joining joining;

    @Autowired
    Guests guests;

    @RepeatedTest(5)
    void twoRevealsAtOnceAreOneStep() {
        var room = rooms.open().asking().ended();
        var seen = room.round();

        onlyOneDidIt(() -> hosting.reveal(room.workshop.id(), seen, room.coach));

        assertThat(room.round().reveal()).isEqualTo(Reveal.COUNT);
    }

    @RepeatedTest(5)
    void twoExtensionsAtOnceAreOne() {
        var room = rooms.open().asking();
        var seen = room.round();

        onlyOneDidIt(() -> hosting.extend(room.workshop.id(), seen, room.coach, FIVE));

        assertThat(Duration.between(seen.endsAt(), room.round().endsAt())).isEqualTo(FIVE);
    }

    @Test
    void twoPausesAndTwoResumesAreOneEach() {
        var room = rooms.open().asking();
        var asking = room.round();
        onlyOneDidIt(() -> hosting.pause(room.workshop.id(), asking, room.coach));
        var paused = room.round();

        onlyOneDidIt(() -> hosting.resume(room.workshop.id(), paused, room.coach));

        assertThat(room.round().endsAt()).isEqualTo(asking.endsAt());
    }

    @Test
    void openingStartingEndingAndClosingTwiceHappenOnce() {
        var ute = cast.coach("Ute");
        var id = rooms.planned(ute);
        onlyOneDidIt(() -> hosting.open(id, ute));
        hosting.choose(id, ute, cast.exercise("E01").id());
        var round = rooms.scene(id).rounds().getLast().id();

        onlyOneDidIt(() -> hosting.startPredicting(id, round, ute));
        onlyOneDidIt(() -> hosting.startAsking(id, round, ute, FIVE));
        onlyOneDidIt(() -> hosting.end(id, round, ute));
        onlyOneDidIt(() -> hosting.close(id, ute));
    }

    @RepeatedTest(3)
    void twoChoicesAtOnceAreOneRound() {
        var room = rooms.open();
        var exercise = cast.exercise("E01").id();

        AtOnce.times(2, _ -> hosting.choose(room.workshop.id(), room.coach, exercise));

        assertThat(room.scene().rounds()).extracting(Round::number).containsExactly(1);
    }

    @RepeatedTest(5)
    void whoComesInWhilePredictingStartsGetsExactlyOneAsk() {
        var room = rooms.open().choosing();
        var round = room.round().id();

        meanwhile(room, () -> hosting.startPredicting(room.workshop.id(), round, room.coach));

        assertThat(asks(room)).hasSize(4).allMatch(Ask::held);
    }

    @RepeatedTest(5)
    void whoComesInWhileTheAskingStartsIsNotHeldBack() {
        var room = rooms.open().predicting();
        var round = room.round().id();

        meanwhile(room, () -> hosting.startAsking(room.workshop.id(), round, room.coach, FIVE));

        assertThat(asks(room)).hasSize(4).noneMatch(Ask::held);
    }

    @RepeatedTest(5)
    void whoComesInWhileTheRoundEndsHasNoAskThatNeverEnds() {
        var room = rooms.open().asking();
        var round = room.round().id();

        meanwhile(room, () -> hosting.end(room.workshop.id(), round, room.coach));

        assertThat(room.scene().seats()).hasSize(4);
        assertThat(asks(room)).allMatch(ask -> ask.until() != null);
    }

    /// Four guests come in at the moment of the verb.
    private void meanwhile(Room room, Supplier<Boolean> verb) {
        var practice = room.coach.practice();
        var name = new PersonName("Kofi");
        AtOnce.times(5, number -> {
            if (number == 0) return verb.get();
            var guest = guests.welcome(GuestPass.next(), practice, name, Language.DE);
            return joining.join(room.workshop, guest, name).isPresent();
        });
    }

    private static List<Ask> asks(Room room) {
        return room.scene().seats().stream()
                .flatMap(seat -> seat.ask(room.round()).stream())
                .toList();
    }

    private static void onlyOneDidIt(Supplier<Boolean> verb) {
        assertThat(AtOnce.times(2, _ -> verb.get())).containsExactlyInAnyOrder(true, false);
    }
}
