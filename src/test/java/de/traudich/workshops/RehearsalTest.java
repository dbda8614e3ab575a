package de.traudich.workshops;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.people.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A room of six that rehearses.
@DatabaseTest
abstract class RehearsalTest {

    static final String[] NAMES = {"Anna", "Ben", "Cem", "Dora", "Emil", "Fay"};

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Rehearsing rehearsing;

    @Autowired
    Turning turning;

    @Autowired
    Arriving arriving;

    @Autowired
    Accompanying accompanying;

    @Autowired
    Presence presence;

    @Autowired
    CircleRepository repository;

    @Autowired
    MutableClock clock;

    Room room;
    Led led;

    @BeforeEach
    void aRoomRehearses() {
        room = rooms.open(NAMES);
        led = rehearse(room);
    }

    Led rehearse(Room in) {
        var now = Led.of(planning, leading, in).plan(BlockKind.REHEARSE);
        now.next();
        return now;
    }

    boolean draw(Room in, int size) {
        return rehearsing.draw(
                in.workshop.id(), in.coach, current(in), in.scene().circles().version(), size);
    }

    boolean start(int seen) {
        return turning.start(room.workshop.id(), room.coach, block(), seen);
    }

    boolean move(long seen, ParticipantId who, int number) {
        return rehearsing.move(room.workshop.id(), room.coach, block(), seen, who, number);
    }

    Circles circles() {
        return room.scene().circles();
    }

    Duration left() {
        return circles().turnTimer(led.current().timer()).left(clock.instant());
    }

    BlockId block() {
        return current(room);
    }

    static BlockId current(Room in) {
        return in.scene().agenda().current().orElseThrow().id();
    }

    ParticipantId seat(String name) {
        return room.scene().seat(room.person(name).id()).orElseThrow().id();
    }

    static List<Set<Person>> pairs(Room in, List<Person> people) {
        var pairs = new ArrayList<Set<Person>>();
        for (var circle : in.scene().circles().list()) {
            var members = people.stream()
                    .filter(person -> circle.has(
                            in.scene().seat(person.id()).orElseThrow().id()))
                    .toList();
            for (int one = 0; one < members.size(); one++) {
                for (int other = 0; other < one; other++) {
                    pairs.add(Set.of(members.get(one), members.get(other)));
                }
            }
        }
        return pairs;
    }
}
