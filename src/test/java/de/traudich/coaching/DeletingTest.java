package de.traudich.coaching;

import static de.traudich.coaching.SomeProgram.AT_ONCE;
import static de.traudich.coaching.SomeProgram.NEXT;
import static de.traudich.coaching.SomeProgram.step;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import de.traudich.asks.Outcome;
import de.traudich.shared.Stale;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// A program that is no longer wanted: what has arrived stays, nothing more comes.
class DeletingTest extends SomeProgramTest {

    private ProgramId id;

    @BeforeEach
    void aProgramOfTwoSteps() {
        id = some.write(step(cast, "E01", AT_ONCE), step(cast, "E02", NEXT));
    }

    @Test
    void whatHasArrivedStaysAndNothingMoreComes() {
        some.enrol(id, miriam);
        some.revise(id, false, step(cast, "E03", AT_ONCE));
        var ask = some.hand(miriam);

        programs.delete(ute, id);

        assertThat(programs.of(ute)).isEmpty();
        assertThat(enrolling.of(ute, id)).isEmpty();
        ask.answered(Outcome.YES);
        clock.advance(Duration.ofMinutes(1));
        delivering.afterReports();
        delivering.pass();
        assertThat(some.delivered(miriam)).containsExactly("E01");
        assertThat(ask.ask().outcome()).isEqualTo(Outcome.YES);
    }

    @Test
    void itIsDeletedOnceAndItsNameIsFreeAgain() {
        var enrolment = some.enrol(id, miriam);

        programs.delete(ute, id);

        assertStale(() -> programs.delete(ute, id));
        assertStale(() -> programs.get(ute, id));
        assertStale(() -> enrolling.enrol(ute, id, new Recipients(Set.of(miriam.id()), Set.of())));
        assertStale(() -> enrolling.resume(ute, enrolment.id()));
        assertThat(some.write(step(cast, "E01", AT_ONCE))).isNotEqualTo(id);
    }

    @RepeatedTest(10)
    void whatIsDeliveredAtTheSameMomentArrivesWhollyOrNotAtAll() {
        var enrolment = some.enrol(id, miriam).id();
        some.hand(miriam).answered(Outcome.YES);
        clock.advance(Duration.ofMinutes(1));

        AtOnce.both(() -> run(() -> programs.delete(ute, id)), () -> run(() -> delivery.deliver(enrolment)));

        assertThat(programs.of(ute)).isEmpty();
        assertThat(some.delivered(miriam)).startsWith("E01").hasSizeBetween(1, 2);
    }

    @RepeatedTest(5)
    void whoIsEnrolledAtTheSameMomentIsInItOrTheCoachIsTold() {
        AtOnce.both(
                () -> run(() -> programs.delete(ute, id)),
                () -> run(() -> {
                    try {
                        some.enrolOnly(id, miriam);
                    } catch (Stale gone) {
                        assertThat(some.delivered(miriam)).isEmpty();
                    }
                }));

        assertThat(programs.of(ute)).isEmpty();
    }

    private static boolean run(Runnable verb) {
        verb.run();
        return true;
    }
}
