package de.traudich.insights;

import static de.traudich.insights.SomeObservation.ASKED;
import static de.traudich.insights.SomeObservation.answered;
import static de.traudich.insights.SomeObservation.dreading;
import static de.traudich.insights.SomeObservation.fearing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import de.traudich.asks.FearSlopes;
import de.traudich.asks.Fears;
import de.traudich.asks.Happened;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.exercises.ExerciseId;
import de.traudich.insights.Observation.Belief;
import de.traudich.insights.Observation.Dreaded;
import de.traudich.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealityCheckTest {

    private static final Fears NONE = new Fears(null, null, null);

    @ParameterizedTest
    @CsvSource({
        "0, false, false, false",
        "4, false, false, false",
        "5, true, false, false",
        "9, true, false, false",
        "10, true, true, false",
        "20, true, true, true"
    })
    void nothingIsShownBeforeItsTime(int answers, boolean rate, boolean bias, boolean accuracy) {
        var check = check(SomeObservation.many(answers).toList());

        assertThat(check.forecasts().isPresent()).isEqualTo(rate);
        assertThat(check.bias().isPresent()).isEqualTo(bias);
        assertThat(check.accuracy().isPresent()).isEqualTo(accuracy);
    }

    @Test
    void anAnswerIsWhateverCameBackAndWhatIsOpenIsNotCounted() {
        var mail = new Way(Channel.EMAIL, Tie.STRANGER);
        var closed = Stream.of(Outcome.YES, Outcome.NO, Outcome.BRIEF_REPLY, Outcome.NO_REPLY, Outcome.NO_REPLY)
                .map(outcome -> answered(mail.channel(), mail.tie(), 40, outcome));
        var open = new Observation(
                null,
                mail.channel(),
                mail.tie(),
                null,
                new Fears(null, null, null),
                Dreaded.NOTHING,
                Belief.UNKNOWN,
                ASKED,
                null,
                null,
                null);

        var all = Stream.concat(closed, Stream.of(open)).toList();

        assertThat(new RealityCheck(all, ASKED).replies()).containsExactly(entry(mail, new Rate(3, 5)));
        var silent = ASKED.plus(Duration.ofDays(14));
        assertThat(new RealityCheck(all, silent.minusSeconds(1)).replies())
                .containsExactly(entry(mail, new Rate(3, 5)));
        assertThat(new RealityCheck(all, silent).replies()).containsExactly(entry(mail, new Rate(3, 6)));
    }

    @Test
    void onlyAnswersWithAPredictionAreCompared() {
        var unexpected = new Observation(
                null, null, null, null, NONE, Dreaded.NOTHING, Belief.UNKNOWN, ASKED, Outcome.YES, ASKED, null);

        var check = check(List.of(unexpected, answered(30, Outcome.NO)));

        assertThat(check.outcomes()).containsExactly(Outcome.YES, Outcome.NO);
        assertThat(check.compared()).hasSize(1);
    }

    @Test
    void notAskedCountsAsNotAsked() {
        var gaveUp = new Observation(
                null, null, null, null, NONE, Dreaded.NOTHING, Belief.UNKNOWN, null, null, null, NotAskedReason.FEAR);

        var check = check(List.of(gaveUp, answered(30, Outcome.NO), fearing(50, null, null)));

        assertThat(check.notAsked()).isEqualTo(1);
        assertThat(check.asked()).isEqualTo(2);
        assertThat(check.open()).isEqualTo(1);
    }

    @Test
    void asksOfOneKindStandTogether() {
        var strangers = Stream.generate(() -> answered(Channel.IN_PERSON, Tie.STRANGER, 40, Outcome.YES))
                .limit(5);
        var mails = Stream.generate(() -> answered(Channel.EMAIL, null, 40, Outcome.NO))
                .limit(4);

        var ways = check(Stream.concat(strangers, mails).toList()).ways();

        assertThat(ways).containsOnlyKeys(new Way(Channel.IN_PERSON, Tie.STRANGER));
    }

    @Test
    void fearFallsAskByAsk() {
        var fears = check(List.of(fearing(80, 60, 30), fearing(60, null, 40), fearing(90, null, null)))
                .fears();

        assertThat(fears.count()).isEqualTo(2);
        assertThat(fears.medianBefore()).hasValue(70);
        assertThat(fears.medianPeak()).hasValue(60);
        assertThat(fears.medianAfter()).hasValue(35);
        assertThat(fears.medianChange()).hasValue(-35);
        assertThat(fears.medianSurprise()).hasValue(-20);
        assertThat(fears.extremeStart()).isFalse();
        assertThat(check(List.of(fearing(80, null, 30))).fears().extremeStart()).isTrue();
    }

    @Test
    void whatWasDreadedAndBelievedIsEmptyUntilSomebodySaysSo() {
        assertThat(check(List.of(answered(30, Outcome.YES))).dreads()).isEmpty();

        var check = check(List.of(dreading(80, Happened.NO, 70, 50), dreading(60, Happened.YES, 60, 50)));

        assertThat(check.dreads().orElseThrow().rate()).isEqualTo(new Rate(1, 2));
        assertThat(check.belief().orElseThrow().median()).isEqualTo(-15);
    }

    @Test
    void silenceIsNoReplyAndOpenAsksWait() {
        var check = check(
                List.of(answered(30, Outcome.NO_REPLY), answered(30, Outcome.BRIEF_REPLY), fearing(50, null, null)));

        assertThat(check.replyTimes().waits())
                .containsExactly(
                        new Wait(Duration.ofHours(1), false),
                        new Wait(Duration.ofHours(1), true),
                        new Wait(Duration.ofDays(2), false));
    }

    @Test
    void varietyCountsKindsOfWhatWasAsked() {
        var same = new ExerciseId(Ids.next());
        var variety = Variety.of(List.of(
                asked(same, Channel.EMAIL, null, ASKED),
                asked(same, Channel.PHONE, null, ASKED),
                asked(new ExerciseId(Ids.next()), Channel.PHONE, null, ASKED),
                asked(new ExerciseId(Ids.next()), Channel.VIDEO, Tie.CLOSE, null)));

        assertThat(variety.exercises()).hasSize(2);
        assertThat(variety.channels()).containsExactlyInAnyOrder(Channel.EMAIL, Channel.PHONE);
        assertThat(variety.ties()).isEmpty();
        assertThat(variety.index()).isEqualTo(4);
    }

    @Test
    void whatCannotHaveHappenedIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> observed(null, Outcome.YES, ASKED, null));
        assertThatIllegalArgumentException().isThrownBy(() -> observed(ASKED, Outcome.YES, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> observed(ASKED, Outcome.YES, ASKED.minusSeconds(1), null));
        assertThatIllegalArgumentException().isThrownBy(() -> observed(ASKED, null, null, NotAskedReason.FEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> new FearSlopes(List.of(NONE)));
    }

    private static RealityCheck check(List<Observation> observations) {
        return new RealityCheck(observations, ASKED.plus(Duration.ofDays(2)));
    }

    private static Observation asked(
            ExerciseId exercise, Channel channel, @Nullable Tie tie, @Nullable Instant askedAt) {
        return new Observation(
                exercise, channel, tie, null, NONE, Dreaded.NOTHING, Belief.UNKNOWN, askedAt, null, null, null);
    }

    private static Observation observed(
            @Nullable Instant askedAt,
            @Nullable Outcome outcome,
            @Nullable Instant answeredAt,
            @Nullable NotAskedReason notAsked) {
        return new Observation(
                null, null, null, null, NONE, Dreaded.NOTHING, Belief.UNKNOWN, askedAt, outcome, answeredAt, notAsked);
    }
}
