package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.exercises.ExerciseId;
import de.traudich.shared.Stale;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach leads a room through its agenda.
@DatabaseTest
class LeadingTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Answering answering;

    @Autowired
    MutableClock clock;

    private Room room;

    @BeforeEach
    void aRoomWithAnAgenda() {
        room = rooms.open("Miriam", "Kofi");
        var exercise = cast.exercise("E01").id();
        planning.add(
                room.workshop.id(),
                room.coach,
                0,
                List.of(
                        plan(BlockKind.CHECK_IN, 5, null),
                        plan(BlockKind.PREDICT, 5, exercise),
                        plan(BlockKind.REHEARSE, 12, null),
                        plan(BlockKind.ASK_OUT, 20, null),
                        plan(BlockKind.REVEAL, 15, null),
                        plan(BlockKind.ASK_OUT, 8, exercise)));
    }

    @Test
    void theRoomGoesFromBlockToBlockAndBack() {
        assertThat(agenda().current()).isEmpty();

        assertThat(next()).isTrue();
        assertThat(next()).isTrue();
        assertThat(agenda().current()).map(Block::kind).contains(BlockKind.PREDICT);
        assertThat(agenda().blocks().getFirst().endedAt()).isEqualTo(clock.instant());

        assertThat(go(agenda().previous().orElseThrow())).isTrue();
        assertThat(agenda().current()).map(Block::kind).contains(BlockKind.CHECK_IN);
        assertThat(agenda().current().orElseThrow().endedAt()).isNull();
    }

    @Test
    void ofTwoCoachesWhoPressNextAtOnceOneMovesTheRoomByOneBlock() {
        next();
        var seen = agenda();
        var to = seen.next().orElseThrow().id();

        var moved = AtOnce.times(2, _ -> leading.go(room.workshop.id(), room.coach, seen.currentId(), to));

        assertThat(moved).containsExactlyInAnyOrder(true, false);
        assertThat(agenda().currentId()).isEqualTo(to);
    }

    @Test
    void aPausedBlockKeepsTheTimeThatWasLeft() {
        next();
        clock.advance(Duration.ofMinutes(2));
        leading.pause(room.workshop.id(), room.coach, current().id());
        clock.advance(Duration.ofMinutes(10));

        leading.resume(room.workshop.id(), room.coach, current());

        assertThat(current().timer().left(clock.instant())).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void timeIsGivenAndTaken() {
        next();
        leading.extend(room.workshop.id(), room.coach, current(), Duration.ofMinutes(5));
        assertThat(current().timer().left(clock.instant())).isEqualTo(Duration.ofMinutes(10));

        leading.extend(room.workshop.id(), room.coach, current(), Duration.ofMinutes(-20));
        assertThat(current().timer().left(clock.instant())).isZero();

        var before = current();
        clock.advance(Duration.ofMinutes(3));
        assertThat(leading.extend(room.workshop.id(), room.coach, before, Duration.ofMinutes(1)))
                .isTrue();
        assertThat(current().timer().left(clock.instant())).isEqualTo(Duration.ofMinutes(1));
        assertThat(leading.extend(room.workshop.id(), room.coach, before, Duration.ofMinutes(1)))
                .isFalse();
    }

    @Test
    void aBlockStartedAnewHasItsWholeTimeAndKeepsItsAnswers() {
        next();
        answering.rate(room.workshop.id(), current().id(), room.person("Miriam").id(), 7);
        clock.advance(Duration.ofMinutes(9));
        var seen = current();

        assertThat(leading.restart(room.workshop.id(), room.coach, seen)).isTrue();
        assertThat(leading.restart(room.workshop.id(), room.coach, seen)).isFalse();

        assertThat(current().timer().left(clock.instant())).isEqualTo(Duration.ofMinutes(5));
        assertThat(room.scene().answers(current()).count()).isEqualTo(1);
    }

    @Test
    void aSkippedBlockIsPassedOver() {
        next();
        leading.skip(
                room.workshop.id(), room.coach, agenda().next().orElseThrow().id(), true);

        assertThat(agenda().next()).map(Block::kind).contains(BlockKind.REHEARSE);
    }

    @Test
    void aBlockThatIsResetHasNoAnswersAndItsWholeTime() {
        next();
        answering.rate(room.workshop.id(), current().id(), room.person("Miriam").id(), 7);
        clock.advance(Duration.ofMinutes(4));

        leading.reset(room.workshop.id(), room.coach, current());

        assertThat(room.scene().answers(current()).count()).isZero();
        assertThat(current().timer().left(clock.instant())).isEqualTo(Duration.ofMinutes(5));
    }

    /// The second press of two, or of another device, after somebody has answered anew.
    @Test
    void resetTwiceIsOnceAndWhatWasAnsweredSinceStays() {
        next();
        var seen = current();
        clock.advance(Duration.ofSeconds(1));
        leading.reset(room.workshop.id(), room.coach, seen);
        answering.rate(room.workshop.id(), current().id(), room.person("Miriam").id(), 7);

        assertThat(leading.reset(room.workshop.id(), room.coach, seen)).isFalse();

        assertThat(room.scene().answers(current()).count()).isEqualTo(1);
    }

    @Test
    void whereTheRoomIsAlreadyItDoesNotGoAgain() {
        next();
        clock.advance(Duration.ofMinutes(2));

        assertThat(go(current())).isFalse();

        assertThat(current().timer().left(clock.instant())).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void aForeignWorkshopAndAForeignBlockAreNotFound() {
        var stranger = cast.coach("Anton");
        var other = rooms.open("Emil");
        next();

        assertThatThrownBy(() ->
                        leading.go(room.workshop.id(), stranger, null, current().id()))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> leading.go(
                        other.workshop.id(), other.coach, null, current().id()))
                .isInstanceOf(Stale.class);
        assertThat(other.scene().agenda().current()).isEmpty();
    }

    private void enter(BlockKind kind) {
        do {
            assertThat(next()).isTrue();
        } while (current().kind() != kind);
    }

    private boolean next() {
        return go(agenda().next().orElseThrow());
    }

    private boolean go(Block to) {
        return leading.go(room.workshop.id(), room.coach, agenda().currentId(), to.id());
    }

    private Block current() {
        return agenda().current().orElseThrow();
    }

    private Agenda agenda() {
        return room.scene().agenda();
    }

    private static BlockDraft plan(BlockKind kind, int minutes, @Nullable ExerciseId exercise) {
        return new BlockDraft(kind, kind.name(), minutes, "", "", exercise);
    }
}
