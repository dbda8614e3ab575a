package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.traudich.Cast;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.ExerciseText;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Days are days in the practice's zone: a night of 23 or 25 hours counts like every other.
class DeliveryRuleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DeliveryRule EVERY_WEEK = new DeliveryRule.EveryDays(7);
    private static final DeliveryRule NEXT_DAY = new DeliveryRule.DaysAfterPrevious(1);
    private static final EnrolledStep OPEN = step(new DeliveryRule.AtOnce(), null, null);

    @Test
    void aWeekAcrossTheBeginningOfSummerTimeEndsAtMidnightInBerlin() {
        var enrolment = started("2026-03-22", ended("2026-03-22T10:00:00Z"), waiting(EVERY_WEEK));

        assertThat(enrolment.due(at("2026-03-28T22:59:59Z"))).isEmpty();
        assertThat(enrolment.due(at("2026-03-28T23:00:00Z"))).isPresent();
    }

    @Test
    void theWeekAfterItIsAnHourShorter() {
        var enrolment = started(
                "2026-03-22", ended("2026-03-22T10:00:00Z"), ended("2026-03-29T10:00:00Z"), waiting(EVERY_WEEK));

        assertThat(enrolment.due(at("2026-04-04T21:59:59Z"))).isEmpty();
        assertThat(enrolment.due(at("2026-04-04T22:00:00Z"))).isPresent();
    }

    @Test
    void aDayAfterAnEndInTheNightOfTheChangeIsTheNextDay() {
        var enrolment = started("2026-10-20", ended("2026-10-24T22:30:00Z"), waiting(NEXT_DAY));

        assertThat(enrolment.due(at("2026-10-25T22:59:59Z"))).isEmpty();
        assertThat(enrolment.due(at("2026-10-25T23:00:00Z"))).isPresent();
    }

    @Test
    void anEndLateInTheEveningCountsForItsOwnDay() {
        var enrolment = started("2026-03-20", ended("2026-03-28T22:30:00Z"), waiting(NEXT_DAY));

        assertThat(enrolment.due(at("2026-03-28T23:00:00Z"))).isPresent();
    }

    @Test
    void whatFollowsAStepWaitsForItsEnd() {
        var enrolment = started("2026-03-20", OPEN, waiting(NEXT_DAY), waiting(new DeliveryRule.AfterPrevious()));

        assertThat(enrolment.due(at("2027-03-20T10:00:00Z")))
                .contains(enrolment.steps().getFirst().step());
        assertThat(enrolment.day(1)).isNull();
        assertThat(enrolment.day(2)).isNull();
    }

    @Test
    void aFirstStepThatFollowsCountsFromTheStart() {
        assertThat(started("2026-03-20", waiting(new DeliveryRule.AfterPrevious()))
                        .day(0))
                .isEqualTo("2026-03-20");
        assertThat(started("2026-03-20", waiting(NEXT_DAY)).day(0)).isEqualTo("2026-03-21");
    }

    @Test
    void daysAreOneToThreeHundredAndSixtyFive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DeliveryRule.EveryDays(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeliveryRule.DaysAfterPrevious(366));
    }

    private static Enrolment started(String day, EnrolledStep... steps) {
        return new Enrolment(
                EnrolmentId.next(),
                ProgramId.next(),
                1,
                Cast.UTE,
                Cast.MIRIAM.id(),
                "Miriam",
                Enrolment.State.RUNNING,
                LocalDate.parse(day),
                BERLIN,
                List.of(steps));
    }

    private static EnrolledStep ended(String at) {
        return step(new DeliveryRule.AtOnce(), at(at), at(at));
    }

    private static EnrolledStep waiting(DeliveryRule rule) {
        return step(rule, null, null);
    }

    private static EnrolledStep step(DeliveryRule rule, @Nullable Instant delivered, @Nullable Instant ended) {
        return new EnrolledStep(new ProgramStep(StepId.next(), exercise(), rule), delivered, false, ended);
    }

    private static Exercise exercise() {
        var text = new ExerciseText("Im Chor fragen", "Frag, ob du mitsingen darfst.", "", "", "");
        var id = Ids.next();
        return new Exercise(
                new ExerciseId(id),
                id,
                1,
                true,
                false,
                "",
                3,
                Brake.RESTRAINT,
                Set.of(Channel.IN_PERSON),
                10,
                0,
                false,
                false,
                false,
                false,
                text,
                text);
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
