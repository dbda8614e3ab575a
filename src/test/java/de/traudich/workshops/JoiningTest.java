package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.asks.Stage;
import de.traudich.people.GuestPass;
import de.traudich.people.Guests;
import de.traudich.people.Person;
import de.traudich.people.PersonName;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Getting into a workshop: by code, by QR, late, twice, and twenty of one name.
@DatabaseTest
class JoiningTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    Joining joining;

    @Autowired
    Hosting hosting;

    @Autowired
    Guests guests;

    @Test
    void codeAndTokenLeadToTheOpenWorkshop() {
        var workshop = rooms.open().workshop;

        assertThat(joining.byCode(Objects.requireNonNull(workshop.code()))).hasValue(workshop);
        assertThat(joining.byToken(workshop.joinToken())).hasValue(workshop);
        assertThat(joining.board(workshop.boardToken())).hasValue(workshop.id());
        assertThat(joining.find(workshop.id())).hasValue(workshop);
    }

    @Test
    void unknownClosedAndNotYetOpenAnswerAlike() {
        var room = rooms.open();
        var code = Objects.requireNonNull(room.workshop.code());
        var planned = hosting.get(rooms.planned(room.coach), room.coach);
        hosting.close(room.workshop.id(), room.coach);

        assertThat(joining.byCode(code)).isEmpty();
        assertThat(joining.byToken(room.workshop.joinToken())).isEmpty();
        assertThat(joining.byToken(planned.joinToken())).isEmpty();
        assertThat(joining.byToken("unknown")).isEmpty();
        assertThat(joining.byToken("x".repeat(100_000))).isEmpty();
        assertThat(joining.board("unknown")).isEmpty();
    }

    @Test
    void theBoardStaysUpAfterTheWorkshop() {
        var room = rooms.open();
        hosting.close(room.workshop.id(), room.coach);

        assertThat(joining.board(room.workshop.boardToken())).hasValue(room.workshop.id());
    }

    @Test
    void joiningAgainIsTheSameParticipantWithTheSameName() {
        var room = rooms.open("Kofi");
        var kofi = room.person("Kofi");
        var seat = joining.participant(room.workshop.id(), kofi);

        assertThat(joining.join(room.workshop, kofi, new PersonName("Somebody")))
                .isEqualTo(seat);
        assertThat(room.scene().seats()).extracting(Seat::name).containsExactly("Kofi");
    }

    @Test
    void theSameNameGetsANumberHoweverItIsWritten() {
        var room = rooms.open("Kofi", "KOFI", "kofi", "Ayşe", "Ayse", "😀", "😀😀");

        assertThat(room.scene().seats())
                .extracting(Seat::name)
                .containsExactly("Kofi", "KOFI 2", "kofi 3", "Ayşe", "Ayse", "😀", "😀😀");
    }

    @Test
    void theLongestNameHasRoomForItsNumber() {
        var name = "😀".repeat(PersonName.MAX);

        assertThat(rooms.open(name, name).scene().seats())
                .extracting(Seat::name)
                .containsExactly(name, name + " 2");
    }

    @Test
    void nobodyGetsIntoAClosedWorkshop() {
        var room = rooms.open();
        hosting.close(room.workshop.id(), room.coach);

        assertThat(joining.join(room.workshop, guest(room, "Kofi"), new PersonName("Kofi")))
                .isEmpty();
        assertThat(room.scene().seats()).isEmpty();
    }

    @Test
    void whoBelongsToAnotherPracticeHasToComeAsAGuest() {
        var room = rooms.open();

        assertThatThrownBy(() -> room.join(cast.coach("Anna"))).isInstanceOf(Stale.class);
        assertThat(room.scene().seats()).isEmpty();
    }

    @Test
    void whoComesWhileAnExerciseIsOnlyChosenGetsOneAskLikeEverybody() {
        var room = rooms.open("Miriam").choosing();

        room.join("Kofi");
        assertThat(ask(room, "Kofi")).isEmpty();
        hosting.startPredicting(room.workshop.id(), room.round().id(), room.coach);

        assertThat(ask(room, "Miriam")).isPresent();
        assertThat(ask(room, "Kofi")).isPresent();
    }

    @Test
    void whoComesWhileEverybodyPredictsPredictsToo() {
        var room = rooms.open("Miriam").predicting();

        room.join("Kofi");

        assertThat(room.asker("Kofi").ask().held()).isTrue();
        assertThat(room.startAsking().asker("Kofi").ask().held()).isFalse();
    }

    @Test
    void aLateGuestLandsInTheRunningRound() {
        var room = rooms.open("Miriam").asking();

        room.join("Kofi");

        assertThat(room.asker("Kofi").ask().held()).isFalse();
        assertThat(room.asker("Kofi").ask().stage()).isEqualTo(Stage.PLANNED);
        assertThat(room.ended().asker("Kofi").ask().until()).isNotNull();
    }

    @Test
    void whoComesBetweenTwoRoundsWaitsForTheNext() {
        var room = rooms.open("Miriam").asking().ended();

        room.join("Kofi");
        assertThat(ask(room, "Kofi")).isEmpty();

        assertThat(room.asking().asker("Kofi").ask().stage()).isEqualTo(Stage.PLANNED);
    }

    @Test
    void twentyOfOneNameAtOnceAreNumbered() {
        var room = rooms.open();
        var people = IntStream.range(0, 20).mapToObj(_ -> guest(room, "Kofi")).toList();

        AtOnce.times(20, number -> joining.join(room.workshop, people.get(number), new PersonName("Kofi")));

        var names = IntStream.rangeClosed(1, 20).mapToObj(number -> number == 1 ? "Kofi" : "Kofi " + number);
        assertThat(room.scene().seats()).extracting(Seat::name).containsExactlyInAnyOrderElementsOf(names.toList());
    }

    @Test
    void twoTabsOfOnePersonAreOneParticipant() {
        var room = rooms.open();
        var kofi = guest(room, "Kofi");

        var seats = AtOnce.times(5, _ -> joining.join(room.workshop, kofi, new PersonName("Kofi")));

        assertThat(seats).containsOnly(seats.getFirst());
        assertThat(room.scene().seats()).hasSize(1);
    }

    private Person guest(Room room, String name) {
        return guests.welcome(GuestPass.next(), room.coach.practice(), new PersonName(name), Language.DE);
    }

    private static Optional<?> ask(Room room, String name) {
        return room.scene().seat(room.person(name).id()).orElseThrow().ask(room.round());
    }
}
