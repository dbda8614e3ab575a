package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.Asking;
import de.traudich.asks.Asks;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.people.Person;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the next workshop says of the last one.
@DatabaseTest
class SinceLastTest {

    private static final List<String> NAMES = List.of("Miriam", "Kofi", "Emil", "Ayşe", "Zofia");

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Hosting hosting;

    @Autowired
    Committing committing;

    @Autowired
    Asking asking;

    @Autowired
    Asks asks;

    @Autowired
    Cast cast;

    @Autowired
    MutableClock clock;

    private Room last;
    private Led led;

    @BeforeEach
    void aWorkshopInWhichFiveResolveSomething() {
        last = rooms.open(NAMES.toArray(String[]::new));
        led = Led.of(planning, leading, last).plan(BlockKind.COMMIT);
        led.next();
        NAMES.forEach(name -> committing.keep(
                last.workshop.id(),
                led.current().id(),
                last.person(name),
                Commitment.Words.NONE,
                new Commitment.Words("Jemanden", null, "", "")));
    }

    @Test
    void theNextWorkshopOfTheSamePeopleSaysTheSums() {
        close();
        asked("Miriam").report(Outcome.YES);
        asked("Kofi").report(Outcome.YES);
        asked("Emil").report(Outcome.NO);
        asked("Ayşe");
        asked("Zofia");

        assertThat(next(5)).isEqualTo(new SinceLast(5, 2, 2));
    }

    @Test
    void fewerThanFiveWhoAskedAreNotSummedUp() {
        close();
        NAMES.subList(0, 4).forEach(this::asked);

        assertThat(next(5)).isNull();
    }

    @Test
    void fewerThanFiveWhoCameAgainHearNothing() {
        close();
        NAMES.forEach(this::asked);

        assertThat(next(4)).isNull();
    }

    @Test
    void whatComesAfterTheDoorIsOpenChangesNothing() {
        close();
        var askers = NAMES.stream().map(this::asked).toList();
        var room = room(5);
        clock.advance(Duration.ofMinutes(1));
        askers.getFirst().report(Outcome.YES);

        assertThat(room.scene().company().since()).isEqualTo(new SinceLast(5, 0, 5));
    }

    @Test
    void whoHidesTheirsAfterwardsChangesNothing() {
        close();
        NAMES.forEach(this::asked);
        var shown = cast.planned(last.person("Miriam"), "E01");
        shown.show(Visibility.OUTCOME);
        shown.answered(Outcome.YES);
        var room = room(5);
        assertThat(room.scene().company().since()).isEqualTo(new SinceLast(6, 1, 5));

        shown.show(Visibility.ONLY_ME);
        room.join("Verena");

        assertThat(room.scene().company().since()).isEqualTo(new SinceLast(6, 1, 5));
    }

    @Test
    void theFifthWhoComesAgainFixesItHoweverLate() {
        close();
        NAMES.forEach(this::asked);
        var room = room(4);
        room.join("Verena");
        assertThat(room.scene().company().since()).isNull();

        clock.advance(Duration.ofMinutes(10));
        room.join(last.person(NAMES.getLast()));

        assertThat(room.scene().company().since()).isEqualTo(new SinceLast(5, 0, 5));
    }

    @Test
    void ownAsksCountOnlyWhereTheirPersonShowsTheOutcomeToSomebody() {
        close();
        NAMES.forEach(this::asked);
        cast.planned(last.person("Miriam"), "E01").answered(Outcome.YES);
        var shown = cast.planned(last.person("Kofi"), "E01");
        shown.show(Visibility.OUTCOME);
        shown.answered(Outcome.YES);

        assertThat(next(5)).isEqualTo(new SinceLast(6, 1, 5));
    }

    @Test
    void anotherCoachsWorkshopIsNoLastTime() {
        close();
        NAMES.forEach(this::asked);
        clock.advance(Duration.ofDays(7));
        var room = rooms.open(cast.colleague(last.coach, "Bernd"));
        NAMES.forEach(name -> room.join(last.person(name)));

        assertThat(room.scene().company().since()).isNull();
    }

    @Test
    void itIsSaidAtTheBeginningOnly() {
        close();
        NAMES.forEach(this::asked);
        var room = room(5);
        assertThat(room.scene().company().since()).isNotNull();

        var next = Led.of(planning, leading, room).plan(BlockKind.CHECK_IN, BlockKind.INPUT);
        next.next();
        assertThat(room.scene().company().since()).isNotNull();
        next.next();
        assertThat(room.scene().company().since()).isNull();
    }

    private void close() {
        assertThat(hosting.close(last.workshop.id(), last.coach)).isTrue();
        clock.advance(Duration.ofDays(1));
    }

    private Asker asked(String name) {
        Person who = last.person(name);
        var ask = Objects.requireNonNull(
                committing.read(last.workshop.id(), led.current().id(), who).ask());
        var asker = new Asker(asking, asks, ask, who.id());
        asker.asked();
        return asker;
    }

    private @Nullable SinceLast next(int came) {
        return room(came).scene().company().since();
    }

    private Room room(int came) {
        clock.advance(Duration.ofDays(7));
        var room = rooms.open(last.coach);
        NAMES.subList(0, came).forEach(name -> room.join(last.person(name)));
        return room;
    }
}
