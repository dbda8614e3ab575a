package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.Ask;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.SomeAsk;
import de.traudich.asks.YesRate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void everybodyIsCountedOnceWhereTheyAre() {
        var tally = Tally.of(
                8,
                5,
                List.of(
                        SomeAsk.planned().done(),
                        predicted().done(),
                        predicted().setOff().done(),
                        predicted().setOff().asked().done(),
                        predicted().asked().waiting().done(),
                        answered(Outcome.YES),
                        predicted().notAsked(NotAskedReason.FEAR).done()));

        assertThat(tally.joined()).isEqualTo(8);
        assertThat(tally.connected()).isEqualTo(5);
        assertThat(tally.preparing()).isEqualTo(3);
        assertThat(tally.out()).isEqualTo(2);
        assertThat(tally.waiting()).isEqualTo(1);
        assertThat(tally.answered()).isEqualTo(1);
        assertThat(tally.notAsked()).isEqualTo(1);
        assertThat(tally.stillOut()).isEqualTo(5);
        assertThat(tally.predicted()).isEqualTo(6);
    }

    @Test
    void meansAreRoundedAndSpeakOfThoseWhoSaidSo() {
        var tally = Tally.of(
                3,
                0,
                List.of(
                        SomeAsk.planned()
                                .predicted(20, 71)
                                .asked()
                                .answered(Outcome.NO)
                                .fearing(30)
                                .done(),
                        SomeAsk.planned()
                                .predicted(45, 60)
                                .asked()
                                .answered(Outcome.YES)
                                .fearing(25)
                                .done(),
                        SomeAsk.planned().predicted(90, 10).done()));

        assertThat(tally.expected()).hasValue(52);
        assertThat(tally.fearBefore()).hasValue(66);
        assertThat(tally.fearAfter()).hasValue(28);
        assertThat(tally.chances()).containsExactly(20, 45, 90);
    }

    @Test
    void nobodyPredictedMeansNoMean() {
        var tally = Tally.of(
                2,
                0,
                List.of(SomeAsk.planned()
                        .asked()
                        .answered(Outcome.YES)
                        .fearing(10)
                        .done()));

        assertThat(tally.expected()).isEmpty();
        assertThat(tally.fearBefore()).isEmpty();
        assertThat(tally.fearAfter()).isEmpty();
        assertThat(tally.compared()).isEmpty();
        assertThat(Tally.of(0, 0, List.of()).compared()).isEmpty();
    }

    @Test
    void fourAreTooFewForADistributionFiveAreEnough() {
        assertThat(Tally.of(9, 0, answers(4)).enoughComparable()).isFalse();
        assertThat(Tally.of(9, 0, answers(5)).enoughComparable()).isTrue();
        assertThat(Tally.of(9, 0, answers(4)).enoughPredictions()).isFalse();
        assertThat(Tally.of(9, 0, answers(5)).enoughPredictions()).isTrue();
    }

    @Test
    void onlyAYesIsAYes() {
        var tally = Tally.of(
                6, 0, Stream.of(Outcome.values()).map(TallyTest::answered).toList());

        assertThat(tally.compared().orElseThrow().rate()).isEqualTo(new YesRate(1, 6));
        assertThat(tally.count(Outcome.REFERRED)).isEqualTo(1);
        assertThat(Tally.of(1, 0, List.of()).count(Outcome.NO)).isZero();
    }

    @Test
    void expectedAndHappenedAreComparedForTheSamePeople() {
        var withoutGuess = SomeAsk.planned().asked().answered(Outcome.YES).done();
        var withoutAnswer =
                SomeAsk.planned().predicted(90, 10).asked().waiting().done();
        var no =
                SomeAsk.planned().predicted(20, 50).asked().answered(Outcome.NO).done();
        var yes = SomeAsk.planned()
                .predicted(50, 50)
                .asked()
                .answered(Outcome.YES)
                .done();

        var tally = Tally.of(4, 0, List.of(withoutGuess, withoutAnswer, no, yes));

        assertThat(tally.expected()).hasValue(53);
        assertThat(tally.compared()).contains(new Tally.Compared(35, new YesRate(1, 2)));
        assertThat(tally.comparable()).isEqualTo(2);
        assertThat(tally.answered()).isEqualTo(3);
    }

    private static List<Ask> answers(int people) {
        return Collections.nCopies(people, answered(Outcome.YES));
    }

    private static Ask answered(Outcome outcome) {
        return predicted().asked().answered(outcome).done();
    }

    private static SomeAsk predicted() {
        return SomeAsk.planned().predicted(30, 60);
    }
}
