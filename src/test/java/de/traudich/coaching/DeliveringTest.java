package de.traudich.coaching;

import static de.traudich.coaching.SomeProgram.AT_ONCE;
import static de.traudich.coaching.SomeProgram.NEXT;
import static de.traudich.coaching.SomeProgram.step;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import de.traudich.Seen;
import de.traudich.asks.Ask;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.exercises.Exercises;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Steps of a program reach a coachee when their rule says so, each once.
class DeliveringTest extends SomeProgramTest {

    @Autowired
    Exercises exercises;

    @Autowired
    Coaching coaching;

    @Test
    void whatComesAtOnceComesWithTheEnrolment() {
        var id = some.write(step(cast, "E01", AT_ONCE), step(cast, "E02", NEXT), step(cast, "E03", AT_ONCE));

        some.enrol(id, miriam);

        assertThat(some.delivered(miriam)).containsExactlyInAnyOrder("E01", "E03");
        assertThat(today.of(miriam.id())).allSatisfy(one -> {
            assertThat(one.coach()).isEqualTo("Ute");
            assertThat(one.due()).isNull();
        });
    }

    @Test
    void anAnswerBringsTheNextStepToTheOpenPage() {
        some.enrol(some.write(step(cast, "E01", AT_ONCE), step(cast, "E02", NEXT)), miriam);
        try (var seen = Seen.of(today.topics(), miriam.id())) {
            some.hand(miriam).answered(Outcome.NO);
            settle();

            seen.next(items -> items.size() == 2);
        }
        assertThat(some.delivered(miriam)).containsExactly("E01", "E02");
    }

    @Test
    void notAskedIsAnEndToo() {
        some.enrol(some.write(step(cast, "E01", AT_ONCE), step(cast, "E02", NEXT)), miriam);

        some.hand(miriam).notAsked(NotAskedReason.FEAR);
        settle();
        delivering.pass();

        assertThat(some.delivered(miriam)).containsExactly("E01", "E02");
    }

    @Test
    void whoStillWaitsForAnAnswerGetsNothingNew() {
        some.enrol(some.write(step(cast, "E01", AT_ONCE), step(cast, "E02", NEXT)), miriam);

        some.hand(miriam).waiting();
        settle();
        delivering.pass();

        assertThat(some.delivered(miriam)).containsExactly("E01");
    }

    @Test
    void noReplyIsAnEnd() {
        some.enrol(some.write(step(cast, "E01", AT_ONCE), step(cast, "E02", NEXT)), miriam);
        some.hand(miriam).asked();
        clock.advance(Duration.ofDays(14));

        some.hand(miriam).report(Outcome.NO_REPLY);
        settle();
        delivering.pass();

        assertThat(some.delivered(miriam)).containsExactly("E01", "E02");
    }

    @Test
    void daysAfterAnEndAreWaitedFor() {
        var id = some.write(step(cast, "E01", AT_ONCE), step(cast, "E02", new DeliveryRule.DaysAfterPrevious(2)));
        some.enrol(id, miriam);
        some.hand(miriam).answered(Outcome.YES);

        passAfter(1);
        assertThat(some.delivered(miriam)).containsExactly("E01");

        passAfter(1);
        assertThat(some.delivered(miriam)).containsExactly("E01", "E02");
    }

    @Test
    void aFixedIntervalAsksForNoEnd() {
        var weekly = new DeliveryRule.EveryDays(7);
        some.enrol(some.write(step(cast, "E01", weekly), step(cast, "E02", weekly), step(cast, "E03", weekly)), miriam);
        assertThat(some.delivered(miriam)).containsExactly("E01");

        passAfter(7);
        assertThat(some.delivered(miriam)).containsExactly("E01", "E02");

        passAfter(7);
        assertThat(some.delivered(miriam)).containsExactly("E01", "E02", "E03");
    }

    @RepeatedTest(5)
    void ofManyInstancesAtOnceEachStepIsDeliveredOnce() {
        var id = some.write(step(cast, "E01", AT_ONCE), step(cast, "E02", NEXT), step(cast, "E03", NEXT));
        var enrolment = some.enrol(id, miriam);
        some.hand(miriam).answered(Outcome.YES);
        settle();

        AtOnce.times(4, number -> {
            delivery.deliver(enrolment.id());
            return number;
        });

        assertThat(some.delivered(miriam)).containsExactly("E01", "E02");
    }

    @Test
    void aReportTakenBackInTimeLeavesNoStepBehind() {
        some.enrol(some.write(step(cast, "E01", AT_ONCE), step(cast, "E02", NEXT)), miriam);
        var hand = some.hand(miriam).answered(Outcome.YES);
        clock.advance(Ask.UNDO);
        delivering.pass();
        hand.undo();

        settle();
        delivering.afterReports();
        delivering.pass();

        assertThat(some.delivered(miriam)).containsExactly("E01");
        hand.report(Outcome.NO);
        settle();
        delivering.pass();
        assertThat(some.delivered(miriam)).containsExactly("E01", "E02");
    }

    @Test
    void midnightInBetweenDoesNotBringTheNextDaysStepEarlier() {
        var id = some.write(step(cast, "E01", AT_ONCE), step(cast, "E02", new DeliveryRule.DaysAfterPrevious(1)));
        some.enrol(id, miriam);
        var zone = some.of(id, miriam).zone();
        var midnight = clock.instant()
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        clock.advance(Duration.between(clock.instant(), midnight).minusSeconds(5));
        var hand = some.hand(miriam).answered(Outcome.YES);
        clock.advance(Duration.ofSeconds(10));
        delivering.pass();
        hand.undo();

        assertThat(some.delivered(miriam)).containsExactly("E01");
    }
}
