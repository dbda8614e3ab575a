package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A room falls behind and gets back into time.
@DatabaseTest
class PacingTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    Hosting hosting;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Pacing pacing;

    @Autowired
    MutableClock clock;

    private Room room;

    @BeforeEach
    void aRoomInItsFirstBlock() {
        var coach = cast.coach("Ute");
        var id = rooms.planned(coach);
        planning.add(id, coach, 0, List.of(plan(10), plan(20), plan(15), plan(10)));
        hosting.open(id, coach);
        room = rooms.of(coach, id);
        leading.go(id, coach, null, agenda().blocks().getFirst().id());
    }

    @Test
    void whatIsLateIsSpreadOverTheRestAndTheEndIsInTime() {
        clock.advance(Duration.ofMinutes(16));
        assertThat(timing().behind()).isEqualTo(Duration.ofMinutes(6));

        assertThat(pacing.spread(id(), room.coach, agenda(), 6)).isTrue();

        assertThat(minutes()).containsExactly(10, 17, 13, 9);
        assertThat(timing().behind()).isZero();
    }

    @Test
    void ofTwoCoachesWhoSpreadAtOnceOneShortensTheRest() {
        clock.advance(Duration.ofMinutes(16));
        var seen = agenda();

        var spread = AtOnce.times(2, _ -> pacing.spread(id(), room.coach, seen, 6));

        assertThat(spread).containsExactlyInAnyOrder(true, false);
        assertThat(minutes()).containsExactly(10, 17, 13, 9);
    }

    @Test
    void whoSawAnotherPlanOrAnotherBlockChangesNothing() {
        var seen = agenda();
        var last = seen.blocks().getLast();
        planning.change(id(), room.coach, last.id(), last.plan(), plan(12));
        assertThat(pacing.spread(id(), room.coach, seen, 6)).isFalse();

        var newer = agenda();
        leading.go(id(), room.coach, newer.currentId(), newer.blocks().get(1).id());
        assertThat(pacing.spread(id(), room.coach, newer, 6)).isFalse();
        assertThat(minutes()).containsExactly(10, 20, 15, 12);
    }

    @Test
    void anotherEndThatWasAgreedIsTheEndFromNowOn() {
        clock.advance(Duration.ofMinutes(16));
        var end = timing().end(agenda(), clock.instant()).orElseThrow();

        assertThat(pacing.promise(id(), room.coach, agenda(), end)).isTrue();

        assertThat(timing().behind()).isZero();
        assertThat(minutes()).containsExactly(10, 20, 15, 10);
    }

    @Test
    void anAgendaThatWasMadeAfterTheDoorsOpenedBeginsNow() {
        var late = rooms.open("Miriam");
        clock.advance(Duration.ofMinutes(40));
        planning.add(late.workshop.id(), late.coach, 0, List.of(plan(10), plan(5)));

        leading.go(
                late.workshop.id(),
                late.coach,
                null,
                late.scene().agenda().blocks().getFirst().id());

        assertThat(late.scene().agenda().promisedEnd())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
    }

    @Test
    void whoTriesItOutBeforehandPromisesTheEndFromThen() {
        var later = clock.instant().plus(Duration.ofMinutes(47));
        var trial = hosting.create(room.coach, new WorkshopPlan("Einfach fragen", "", later, Language.DE));
        planning.add(trial, room.coach, 0, List.of(plan(10), plan(5)));
        hosting.open(trial, room.coach);
        var led = rooms.of(room.coach, trial);

        leading.go(
                trial,
                room.coach,
                null,
                led.scene().agenda().blocks().getFirst().id());

        assertThat(led.scene().agenda().promisedEnd()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
    }

    @Test
    void aPlannedAgendaIsMeasuredFromItsPlannedStart() {
        assertThat(agenda().promisedEnd()).isEqualTo(room.workshop.startsAt().plus(Duration.ofMinutes(55)));
    }

    @Test
    void anotherCoachFindsNothing() {
        Person anton = cast.coach("Anton");

        assertThatThrownBy(() -> pacing.spread(id(), anton, agenda(), 6)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> pacing.promise(id(), anton, agenda(), clock.instant()))
                .isInstanceOf(Stale.class);
    }

    private WorkshopId id() {
        return room.workshop.id();
    }

    private Agenda agenda() {
        return room.scene().agenda();
    }

    private Timing timing() {
        return Timing.of(agenda(), room.workshop.startsAt(), clock.instant());
    }

    private List<Integer> minutes() {
        return agenda().blocks().stream().map(block -> block.plan().minutes()).toList();
    }

    private static BlockDraft plan(int minutes) {
        return new BlockDraft(BlockKind.FREE, "Block", minutes, "", "", null);
    }
}
