package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A room rehearses in threes or in pairs.
@DatabaseTest
class RehearsingTest {

    private static final String[] NAMES = {"Anna", "Ben", "Cem", "Dora", "Emil", "Fay"};

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

    private Room room;
    private Led led;

    @BeforeEach
    void aRoomRehearses() {
        room = rooms.open(NAMES);
        led = rehearse(room);
    }

    @Test
    void everybodyIsDealtAndSeesTheSame() {
        assertThat(room.scene().circles().drawn()).isFalse();

        assertThat(draw(room, 3)).isTrue();

        assertThat(circles().list()).extracting(Circle::size).containsExactly(3, 3);
        assertThat(circles().places()).hasSize(6);
    }

    @Test
    void overASeriesOfWorkshopsNobodyMeetsTwice() {
        var people = List.of(NAMES).stream().map(room::person).toList();
        var met = new HashSet<Set<Person>>();
        for (int workshop = 0; workshop < 3; workshop++) {
            var next = workshop == 0 ? room : rooms.open(room.coach);
            if (workshop > 0) {
                people.forEach(next::join);
                rehearse(next);
            }
            draw(next, 2);

            var pairs = pairs(next, people);
            assertThat(pairs).hasSize(3).doesNotContainAnyElementsOf(met);
            met.addAll(pairs);
        }
    }

    @Test
    void withinAWorkshopTheSecondRehearsalIsWithOthers() {
        var people = List.of(NAMES).stream().map(room::person).toList();
        draw(room, 2);
        var first = pairs(room, people);
        led.plan(BlockKind.REHEARSE).next();

        draw(room, 2);

        assertThat(pairs(room, people)).hasSize(3).doesNotContainAnyElementsOf(first);
    }

    @Test
    void shuffledAgainEverybodyGetsSomebodyElseAlsoAfterTheTurnsBegan() {
        var people = List.of(NAMES).stream().map(room::person).toList();
        draw(room, 2);
        start(0);
        var first = pairs(room, people);

        draw(room, 2);

        assertThat(pairs(room, people)).hasSize(3).doesNotContainAnyElementsOf(first);
        assertThat(circles().running()).isFalse();
    }

    @Test
    void anotherCoachsWorkshopsDoNotCount() {
        draw(room, 2);
        assertThat(repository.meetings(room.workshop.id()).times()).hasSize(3);

        var elsewhere = rooms.open(cast.colleague(room.coach, "Olaf"));
        List.of(NAMES).stream().map(room::person).forEach(elsewhere::join);

        assertThat(repository.meetings(elsewhere.workshop.id()).times()).isEmpty();
    }

    @Test
    void ofTwoCoachesWhoShuffleAtOnceOneDoes() {
        var dealt = AtOnce.times(2, _ -> rehearsing.draw(room.workshop.id(), room.coach, block(), 0, 3));
        assertThat(dealt).containsExactlyInAnyOrder(true, false);
        var seen = circles().version();

        var again = AtOnce.times(2, _ -> rehearsing.draw(room.workshop.id(), room.coach, block(), seen, 2));

        assertThat(again).containsExactlyInAnyOrder(true, false);
        assertThat(circles().drawing()).isEqualTo(2);
    }

    @Test
    void whoHasNoPhoneOpenWaitsForNobodyAndComesInByOneTap() {
        List.of("Anna", "Ben", "Cem", "Dora", "Emil").forEach(name -> presence.enter(room.workshop.id(), seat(name)));
        draw(room, 3);
        assertThat(circles().outside()).containsExactly(seat("Fay"));
        assertThat(circles().list()).extracting(Circle::size).containsExactly(3, 2);

        assertThat(arriving.comeIn(room.workshop.id(), room.person("Fay").id())).isTrue();

        assertThat(circles().list()).extracting(Circle::size).containsExactly(3, 3);
        assertThat(arriving.comeIn(room.workshop.id(), room.person("Fay").id())).isFalse();
        assertThat(arriving.comeIn(room.workshop.id(), room.coach.id())).isFalse();
    }

    @Test
    void whoComesLateIsInACircleAtOnceAndTheOthersStay() {
        draw(room, 3);
        start(0);
        var before = circles();

        room.join("Kofi");

        var late = circles().of(seat("Kofi")).orElseThrow();
        assertThat(late.size()).isEqualTo(4);
        assertThat(circles().list())
                .filteredOn(circle -> circle.number() != late.number())
                .containsExactlyElementsOf(before.list().stream()
                        .filter(circle -> circle.number() != late.number())
                        .toList());
    }

    @Test
    void whoIsTakenOutOfTheRoomLeavesTheirCircleAndComesBackToOne() {
        draw(room, 2);
        var anna = seat("Anna");

        accompanying.remove(room.workshop.id(), room.coach, anna);
        assertThat(circles().list()).extracting(Circle::size).containsExactlyInAnyOrder(3, 2);
        assertThat(circles().of(anna)).isEmpty();
        accompanying.letBack(room.workshop.id(), room.coach, anna);

        assertThat(circles().of(anna)).isPresent();
        assertThat(circles().list()).extracting(Circle::size).containsExactlyInAnyOrder(3, 3);
    }

    @Test
    void severalWhoComeAtOnceEachHaveOnePlace() {
        draw(room, 2);
        var guests = List.of("Kofi", "Lea", "Max", "Noa");

        AtOnce.times(4, at -> room.join(guests.get(at)));

        assertThat(circles().places()).hasSize(10);
        assertThat(circles().list()).extracting(Circle::size).allMatch(size -> size >= 3);
    }

    @Test
    void theCoachMovesSomebodyFromWhatTheySaw() {
        draw(room, 3);
        var seen = circles().version();
        var anna = seat("Anna");
        var to = circles().of(anna).orElseThrow().number() == 1 ? 2 : 1;

        assertThat(move(seen, anna, to)).isTrue();
        assertThat(circles().of(anna)).map(Circle::number).contains(to);

        assertThat(move(seen, anna, 0)).isFalse();
        assertThat(move(circles().version(), anna, 0)).isTrue();
        assertThat(circles().outside()).containsExactly(anna);
    }

    @Test
    void turnsShareTheTimeThatIsLeftAndChangeOnce() {
        draw(room, 3);
        assertThat(start(0)).isTrue();
        assertThat(start(0)).isFalse();
        assertThat(circles().turns()).isEqualTo(3);
        assertThat(left()).isEqualTo(Duration.ofSeconds(100));

        clock.advance(Duration.ofSeconds(40));
        var turned = AtOnce.times(2, _ -> turning.next(room.workshop.id(), room.coach, block(), 1));

        assertThat(turned).containsExactlyInAnyOrder(true, false);
        assertThat(circles().turn()).isEqualTo(2);
        assertThat(left()).isEqualTo(Duration.ofSeconds(130));
        assertThat(turning.next(room.workshop.id(), room.coach, block(), 2)).isTrue();
        assertThat(turning.next(room.workshop.id(), room.coach, block(), 3)).isFalse();
    }

    @Test
    void fewerThanTwoAndAnotherBlockAreNotDealt() {
        var alone = rooms.open("Anna");
        rehearse(alone);
        assertThat(draw(alone, 3)).isFalse();

        var rehearsal = block();
        led.plan(BlockKind.FREE).next();

        assertThat(rehearsing.draw(room.workshop.id(), room.coach, rehearsal, 0, 3))
                .isFalse();
    }

    @Test
    void whatIsNotTheirsIsAsIfItWereNotThere() {
        draw(room, 3);
        var stranger = cast.coach("Olaf");

        assertThatThrownBy(() -> rehearsing.draw(room.workshop.id(), stranger, block(), 1, 3))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> turning.start(room.workshop.id(), stranger, block(), 0))
                .isInstanceOf(Stale.class);
        var foreign = rooms.open("Kofi").scene().seats().getFirst().id();
        assertThatThrownBy(() -> move(circles().version(), foreign, 1)).isInstanceOf(Stale.class);
    }

    @Test
    void aBlockThatBeginsAnewHasNoCircles() {
        draw(room, 3);

        leading.reset(room.workshop.id(), room.coach, block());

        assertThat(circles()).isEqualTo(Circles.NONE);
        assertThat(draw(room, 3)).isTrue();
    }

    private Led rehearse(Room in) {
        var now = Led.of(planning, leading, in).plan(BlockKind.REHEARSE);
        now.next();
        return now;
    }

    private boolean draw(Room in, int size) {
        return rehearsing.draw(
                in.workshop.id(), in.coach, current(in), in.scene().circles().version(), size);
    }

    private boolean start(int seen) {
        return turning.start(room.workshop.id(), room.coach, block(), seen);
    }

    private boolean move(long seen, ParticipantId who, int number) {
        return rehearsing.move(room.workshop.id(), room.coach, block(), seen, who, number);
    }

    private Circles circles() {
        return room.scene().circles();
    }

    private Duration left() {
        return circles().turnTimer(led.current().timer()).left(clock.instant());
    }

    private BlockId block() {
        return current(room);
    }

    private static BlockId current(Room in) {
        return in.scene().agenda().current().orElseThrow().id();
    }

    private ParticipantId seat(String name) {
        return room.scene().seat(room.person(name).id()).orElseThrow().id();
    }

    private static List<Set<Person>> pairs(Room in, List<Person> people) {
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
