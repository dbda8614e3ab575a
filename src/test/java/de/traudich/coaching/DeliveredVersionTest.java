package de.traudich.coaching;

import static de.traudich.coaching.SomeProgram.AT_ONCE;
import static de.traudich.coaching.SomeProgram.NEXT;
import static de.traudich.coaching.SomeProgram.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.asks.Outcome;
import de.traudich.exercises.Exercises;
import de.traudich.shared.Stale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whatever version of an exercise a step names, the newest one arrives; or none, when that was retired.
class DeliveredVersionTest extends SomeProgramTest {

    @Autowired
    Coaching coaching;

    @Autowired
    Exercises exercises;

    @Test
    void anOlderVersionBringsTheNewestOne() {
        var old = cast.exerciseOf(ute);
        var id = some.write(step(cast, "E01", AT_ONCE), step(old, NEXT));
        some.enrol(id, miriam);
        var newest = exercises.revise(ute, old, cast.draft("Im Chor singen"));

        some.hand(miriam).answered(Outcome.YES);
        settle();
        delivering.pass();

        assertThat(Objects.requireNonNull(today.of(miriam.id()).getFirst().exercise())
                        .id())
                .isEqualTo(newest);
        assertThat(some.of(id, miriam).steps().getLast().step().exercise().id()).isEqualTo(newest);
    }

    @Test
    void anOlderVersionIsSkippedWhenTheNewestWasRetired() {
        var old = cast.exerciseOf(ute);
        var id = some.write(step(cast, "E01", AT_ONCE), step(old, NEXT), step(cast, "E02", NEXT));
        some.enrol(id, miriam);
        exercises.retire(ute, exercises.revise(ute, old, cast.draft("Im Chor singen")));

        some.hand(miriam).answered(Outcome.YES);
        settle();
        delivering.pass();

        assertThat(some.delivered(miriam)).containsExactly("E01", "E02");
        var skipped = some.of(id, miriam).steps().get(1);
        assertThat(skipped.skipped()).isTrue();
        assertThat(skipped.step().exercise().german().title()).isEqualTo("Im Chor singen");
    }

    @Test
    void whatACoachHandsOverIsTheNewestVersionOrNothing() {
        var old = cast.exerciseOf(ute);
        var newest = exercises.revise(ute, old, cast.draft("Im Chor singen"));
        coaching.assign(ute, miriam.id(), old, null, "");
        assertThat(Objects.requireNonNull(today.of(miriam.id()).getFirst().exercise())
                        .id())
                .isEqualTo(newest);

        exercises.retire(ute, newest);

        assertThatThrownBy(() -> coaching.assign(ute, miriam.id(), old, null, ""))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> today.take(miriam, old)).isInstanceOf(Stale.class);
    }

    @Test
    void aRetiredExerciseIsSkippedAndSaid() {
        var retired = cast.exerciseOf(ute);
        var id = some.write(step(cast, "E01", AT_ONCE), step(retired, NEXT), step(cast, "E02", NEXT));
        some.enrol(id, miriam);
        exercises.retire(ute, retired);

        some.hand(miriam).answered(Outcome.YES);
        settle();
        delivering.pass();

        assertThat(some.delivered(miriam)).containsExactly("E01", "E02");
        assertThat(some.of(id, miriam).steps())
                .extracting(EnrolledStep::skipped)
                .containsExactly(false, true, false);
        assertThat(some.of(id, miriam).done()).isEqualTo(1);
    }
}
