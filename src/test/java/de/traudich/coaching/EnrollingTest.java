package de.traudich.coaching;

import static de.traudich.coaching.SomeProgram.AT_ONCE;
import static de.traudich.coaching.SomeProgram.NEXT;
import static de.traudich.coaching.SomeProgram.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.asks.Outcome;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Who is in a program pauses, goes on, ends, and follows a new version when the coach says so.
class EnrollingTest extends SomeProgramTest {

    @Test
    void aPauseMovesEverythingByItsLength() {
        var id = some.write(step(cast, "E01", AT_ONCE), step(cast, "E02", new DeliveryRule.EveryDays(7)));
        var enrolment = some.enrol(id, miriam);
        enrolling.pause(ute, enrolment.id());

        passAfter(10);
        assertThat(some.delivered(miriam)).containsExactly("E01");
        enrolling.resume(ute, enrolment.id());
        assertThat(some.delivered(miriam)).containsExactly("E01");

        passAfter(7);
        assertThat(some.delivered(miriam)).containsExactly("E01", "E02");
    }

    @Test
    void whatEndedDuringAPauseGoesOnAfterIt() {
        var enrolment = some.enrol(some.write(step(cast, "E01", AT_ONCE), step(cast, "E02", NEXT)), miriam);
        enrolling.pause(ute, enrolment.id());
        some.hand(miriam).answered(Outcome.YES);
        clock.advance(Duration.ofMinutes(1));
        delivering.pass();
        assertThat(some.delivered(miriam)).containsExactly("E01");

        enrolling.resume(ute, enrolment.id());

        assertThat(some.delivered(miriam)).containsExactly("E01", "E02");
    }

    @Test
    void whatEndedBringsNothingMoreAndMayBeginAgain() {
        var id = some.write(step(cast, "E01", AT_ONCE), step(cast, "E02", NEXT));
        var enrolment = some.enrol(id, miriam);
        enrolling.end(ute, enrolment.id());
        some.hand(miriam).answered(Outcome.YES);
        clock.advance(Duration.ofMinutes(1));
        delivering.pass();
        assertThat(some.delivered(miriam)).containsExactly("E01");
        assertThatThrownBy(() -> enrolling.resume(ute, enrolment.id())).isInstanceOf(Stale.class);

        assertThat(enrolling.enrol(ute, id, only(miriam))).isEqualTo(new Enrolled(1, 0));
        assertThat(some.delivered(miriam)).containsExactly("E01", "E01");
    }

    @Test
    void anotherVersionReachesOpenStepsOnlyWhenApplied() {
        var first = step(cast, "E01", AT_ONCE);
        var second = step(cast, "E02", NEXT);
        var id = some.write(first, second);
        some.enrol(id, miriam);

        some.revise(id, false, first, step(cast, "E03", AT_ONCE), second);
        delivering.pass();
        assertThat(some.delivered(miriam)).containsExactly("E01");
        assertThat(some.of(id, miriam).version()).isEqualTo(1);

        some.revise(id, true, first, step(cast, "E04", AT_ONCE), second);
        assertThat(some.delivered(miriam)).containsExactlyInAnyOrder("E01", "E04");
        assertThat(some.of(id, miriam).version()).isEqualTo(3);
    }

    @Test
    void whatWasDeliveredIsNotDeliveredAgainAfterReordering() {
        var first = step(cast, "E01", AT_ONCE);
        var second = step(cast, "E02", NEXT);
        var id = some.write(first, second);
        some.enrol(id, miriam);

        some.revise(id, true, second, first);

        assertThat(some.delivered(miriam)).containsExactlyInAnyOrder("E01", "E02");
        delivering.pass();
        assertThat(some.delivered(miriam)).hasSize(2);
    }

    @RepeatedTest(5)
    void aPersonIsInAProgramOnceAtATime() {
        var id = some.write(step(cast, "E01", AT_ONCE));

        var enrolled =
                AtOnce.both(() -> enrolling.enrol(ute, id, only(miriam)), () -> enrolling.enrol(ute, id, only(miriam)));

        assertThat(enrolled).containsExactlyInAnyOrder(new Enrolled(1, 0), new Enrolled(0, 1));
        assertThat(some.delivered(miriam)).containsExactly("E01");
    }

    @Test
    void foreignProgramsCoacheesAndEnrolmentsAreStale() {
        var id = some.write(step(cast, "E01", AT_ONCE));
        var enrolment = some.enrol(id, miriam);
        var anna = cast.coach("Anna");
        var zofia = cast.coachee(anna, "Zofia");

        assertStale(() -> enrolling.enrol(anna, id, only(zofia)));
        assertStale(() -> enrolling.enrol(ute, id, only(zofia)));
        assertStale(() -> enrolling.pause(anna, enrolment.id()));
        assertStale(() -> enrolling.end(anna, enrolment.id()));
        assertStale(() -> enrolling.end(ute, new EnrolmentId(Ids.next())));
        assertThat(enrolling.of(anna, id)).isEmpty();
        assertThat(some.delivered(zofia)).isEmpty();
    }

    private static Recipients only(Person coachee) {
        return new Recipients(Set.of(coachee.id()), Set.of());
    }
}
