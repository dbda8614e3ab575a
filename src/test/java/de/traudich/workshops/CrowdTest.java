package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import de.traudich.Cost;
import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.people.GuestPass;
import de.traudich.people.Guests;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PersonName;
import de.traudich.shared.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// Two hundred of one name, all through the door at once, and then through the blocks.
@DatabaseTest
class CrowdTest {

    private static final int CROWD = 200;
    private static final PersonName KIM = new PersonName("Kim");

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Guests guests;

    @Autowired
    Joining joining;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Rehearsing rehearsing;

    @Autowired
    Answering answering;

    @Autowired
    SceneQueries queries;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void everybodyIsInEverybodyIsToldApartAndAPictureCostsNoMore() {
        var room = rooms.open();
        var one = reads(room);

        var people = AtOnce.times(CROWD, _ -> come(room));

        var names = IntStream.rangeClosed(1, CROWD).mapToObj(number -> number == 1 ? "Kim" : "Kim " + number);
        assertThat(room.scene().seats()).extracting(Seat::name).containsExactlyInAnyOrderElementsOf(names.toList());
        assertThat(reads(room)).isEqualTo(one);
        theBlocksHoldThem(room, people.stream().map(Person::id).toList());
    }

    private void theBlocksHoldThem(Room room, List<PersonId> people) {
        var led = Led.of(planning, leading, room).plan(BlockKind.CHECK_IN, BlockKind.REHEARSE);
        var workshop = room.workshop.id();
        var checkIn = led.next().id();
        AtOnce.times(CROWD, number -> answering.rate(workshop, checkIn, people.get(number), number % 11));
        assertThat(room.scene().answers(led.current()).count()).isEqualTo(CROWD);

        var rehearse = led.next().id();
        assertThat(rehearsing.draw(workshop, room.coach, rehearse, 0, 3)).isTrue();
        var circles = room.scene().circles().list();
        assertThat(circles).hasSize(67).allMatch(circle -> circle.size() >= 2);
        assertThat(circles.stream().mapToInt(Circle::size).sum()).isEqualTo(CROWD);
    }

    private Person come(Room room) {
        var guest = guests.welcome(GuestPass.next(), room.coach.practice(), KIM, Language.DE);
        assertThat(joining.join(room.workshop, guest, KIM)).isPresent();
        return guest;
    }

    private long reads(Room room) {
        return new Cost(db, transactions).selects(() -> queries.read(room.workshop.id(), Set.of()));
    }
}
