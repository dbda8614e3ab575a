package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.Exercises;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the blocks of an agenda do with the round.
@DatabaseTest
class LeadingRoundTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Exercises exercises;

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
    void predictingAskingAndRevealingFollowTheAgenda() {
        enter(BlockKind.PREDICT);
        assertThat(room.round().phase()).isEqualTo(Phase.PREDICTING);

        enter(BlockKind.REHEARSE);
        assertThat(room.round().phase()).isEqualTo(Phase.PREDICTING);

        enter(BlockKind.ASK_OUT);
        assertThat(room.round().phase()).isEqualTo(Phase.ASKING);
        assertThat(room.round().left(clock.instant())).isEqualTo(Duration.ofMinutes(20));

        enter(BlockKind.REVEAL);
        assertThat(room.round().phase()).isEqualTo(Phase.ENDED);

        next();
        assertThat(room.round().number()).isEqualTo(2);
        assertThat(room.round().phase()).isEqualTo(Phase.PREDICTING);
    }

    @Test
    void whoIsOutAskingHasTheTimeOfTheBlock() {
        enter(BlockKind.ASK_OUT);
        leading.extend(room.workshop.id(), room.coach, current(), Duration.ofMinutes(5));
        assertThat(room.round().left(clock.instant())).isEqualTo(Duration.ofMinutes(25));

        leading.pause(room.workshop.id(), room.coach, current().id());
        assertThat(room.round().paused()).isTrue();
        clock.advance(Duration.ofMinutes(3));
        leading.resume(room.workshop.id(), room.coach, current());

        assertThat(room.round().paused()).isFalse();
        assertThat(room.round().left(clock.instant())).isEqualTo(Duration.ofMinutes(25));
        assertThat(room.round().endsAt()).isEqualTo(current().timer().endsAt());
    }

    @Test
    void aBlockThatBeganWithGuessingIsAsLongAsItsAsking() {
        enter(BlockKind.REVEAL);
        next();
        clock.advance(Duration.ofMinutes(2));

        leading.ask(room.workshop.id(), room.coach, current(), room.round().id(), Duration.ofMinutes(6));

        assertThat(room.round().phase()).isEqualTo(Phase.ASKING);
        assertThat(current().timer().left(clock.instant())).isEqualTo(Duration.ofMinutes(6));
        assertThat(room.round().left(clock.instant())).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void whatFollowsTheAskingEndsItAndAPauseDoesNot() {
        planning.add(
                room.workshop.id(),
                room.coach,
                4,
                List.of(plan(BlockKind.PAUSE, 5, null), plan(BlockKind.COMMIT, 5, null)));
        enter(BlockKind.ASK_OUT);

        next();
        assertThat(room.round().phase()).isEqualTo(Phase.ASKING);

        next();
        assertThat(current().kind()).isEqualTo(BlockKind.COMMIT);
        assertThat(room.round().phase()).isEqualTo(Phase.ENDED);
    }

    @Test
    void anExerciseThatWasRetiredMeanwhileIsChosenInTheRoom() {
        var own = cast.exerciseOf(room.coach);
        planning.add(room.workshop.id(), room.coach, 0, plan(BlockKind.PREDICT, 5, own));
        exercises.retire(room.coach, own);

        assertThat(next()).isTrue();

        assertThat(current().kind()).isEqualTo(BlockKind.PREDICT);
        assertThat(room.scene().rounds()).isEmpty();
    }

    private void enter(BlockKind kind) {
        do {
            assertThat(next()).isTrue();
        } while (current().kind() != kind);
    }

    private boolean next() {
        var to = agenda().next().orElseThrow();
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
