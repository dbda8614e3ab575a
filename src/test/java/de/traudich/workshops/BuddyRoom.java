package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.coaching.Today;
import de.traudich.people.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the tests of it share.
@DatabaseTest
abstract class BuddyRoom {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Buddying buddying;

    @Autowired
    Presence presence;

    @Autowired
    BuddyPages pages;

    @Autowired
    Cast cast;

    @Autowired
    Today today;

    @Autowired
    JdbcClient db;

    Room room;
    WorkshopId workshop;
    Led led;
    Person miriam;
    Person kofi;
    Person emil;

    @BeforeEach
    void aRoomThatLooksForBuddies() {
        room = rooms.open("Miriam", "Kofi", "Emil");
        workshop = room.workshop.id();
        miriam = room.person("Miriam");
        kofi = room.person("Kofi");
        emil = room.person("Emil");
        led = Led.of(planning, leading, room).plan(BlockKind.COMMIT, BlockKind.PAUSE);
        led.next();
    }

    void three() {
        pair(miriam, kofi);
        offer(emil, kofi);
        assertThat(buddying.accept(workshop, kofi.id(), seat(emil))).isTrue();
    }

    void pair(Person one, Person other) {
        offer(one, other);
        assertThat(buddying.accept(workshop, other.id(), seat(one))).isTrue();
    }

    boolean offer(Person from, Person to) {
        return buddying.offer(workshop, from.id(), seat(to));
    }

    Asker planned(Person who) {
        return cast.planned(who, "E01");
    }

    ParticipantId seat(Person who) {
        return room.scene().seat(who.id()).orElseThrow().id();
    }

    BuddyCircleId circle(Person who) {
        return page(who).getFirst().circle().id();
    }

    List<BuddyPage> page(Person who) {
        return pages.of(who.id()).pages();
    }

    List<String> names(Person who) {
        return page(who).getFirst().circle().names();
    }
}
