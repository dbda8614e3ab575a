package de.traudich.workshops;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.AskId;
import de.traudich.asks.Asks;
import de.traudich.asks.Kept;
import de.traudich.asks.Noting;
import de.traudich.coaching.Today;
import de.traudich.people.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the tests of it share.
@DatabaseTest
abstract class CommitRoom {

    static final LocalDate SOON = LocalDate.of(2027, 1, 15);
    static final Commitment.Words PLAN =
            new Commitment.Words("Die Chefin vom Chor", SOON, "Wenn die Probe aus ist", "dann gehe ich zu ihr");

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Hosting hosting;

    @Autowired
    Accompanying accompanying;

    @Autowired
    Committing committing;

    @Autowired
    Noting noting;

    @Autowired
    Asks asks;

    @Autowired
    Today today;

    @Autowired
    Cast cast;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient db;

    Room room;
    Led led;
    Person miriam;

    @BeforeEach
    void aRoomThatCommits() {
        room = rooms.open("Miriam", "Kofi");
        miriam = room.person("Miriam");
        led = Led.of(planning, leading, room).plan(BlockKind.COMMIT, BlockKind.PAUSE);
        led.next();
    }

    Kept keep(Person who, Commitment.Words now) {
        return keep(who, Commitment.Words.NONE, now);
    }

    Kept keep(Person who, Commitment.Words seen, Commitment.Words now) {
        return committing.keep(room.workshop.id(), led.current().id(), who, seen, now);
    }

    boolean show(Person who, boolean shown) {
        return committing.show(room.workshop.id(), led.current().id(), who.id(), shown);
    }

    Commitment read(Person who) {
        return committing.read(room.workshop.id(), led.current().id(), who);
    }

    AskId ask(Person who) {
        @Nullable AskId ask = read(who).ask();
        return Objects.requireNonNull(ask);
    }

    List<Commitment.Shown> shown() {
        return committing.shown(room.workshop.id(), room.coach);
    }

    int counted() {
        return room.scene().answers(led.current()).count();
    }

    static Commitment.Words words(String whom) {
        return new Commitment.Words(whom, null, "", "");
    }
}
