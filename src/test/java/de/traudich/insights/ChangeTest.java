package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.traudich.insights.GoalAttainment.Goal;
import de.traudich.insights.PairedChange.Pair;
import de.traudich.insights.ReliableChange.Instrument;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTest {

    private static final double[] BEFORE = {70, 65, 80, 55, 60, 75, 50, 85};
    private static final double[] AFTER = {45, 50, 60, 50, 40, 55, 45, 60};

    private final PairedChange change = new PairedChange(IntStream.range(0, BEFORE.length)
            .mapToObj(i -> new Pair(BEFORE[i], AFTER[i]))
            .toList());

    @Test
    void theEffectOfAGroup() {
        assertThat(change.mean()).isEqualTo(-16.875);
        assertThat(change.median()).isEqualTo(-20);
        assertThat(change.deviation()).isCloseTo(7.99, within(.005));
        assertThat(change.dz().orElseThrow()).isCloseTo(-2.11, within(.005));
        assertThat(change.dav().orElseThrow()).isCloseTo(-1.73, within(.005));
        assertThat(change.gav().orElseThrow()).isCloseTo(-1.54, within(.005));
    }

    @Test
    void theBootstrapHoldsTheEffectAndIsTheSameEveryTime() {
        var interval = change.interval().orElseThrow();

        assertThat(change.gav().orElseThrow()).isBetween(interval.low(), interval.high());
        assertThat(interval.high()).isNegative();
        assertThat(new PairedChange(change.pairs()).interval()).contains(interval);
    }

    /// A change so clear that nothing is drawn, one that is drawn, and one that is neither.
    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 3, 6, 12, 25, -2, -25})
    void theDirectionIsThatOfTheInterval(double by) {
        var random = new Random(7);
        var moved = new PairedChange(IntStream.range(0, 60)
                .mapToObj(_ -> new Pair(40 + 20 * random.nextDouble(), 40 + by + 20 * random.nextDouble()))
                .toList());
        var interval = moved.interval().orElseThrow();

        assertThat(moved.direction())
                .isEqualTo(
                        interval.high() < 0
                                ? PairedChange.Direction.FELL
                                : interval.low() > 0 ? PairedChange.Direction.ROSE : PairedChange.Direction.UNCLEAR);
    }

    @Test
    void whoAllMovedAlikeHaveNoInterval() {
        var alike = new PairedChange(Collections.nCopies(10, new Pair(60, 50)));

        assertThat(alike.direction()).isEqualTo(PairedChange.Direction.UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource({"5, 0, UNCLEAR", "6, 0, FELL", "0, 6, ROSE", "7, 1, UNCLEAR", "8, 1, FELL", "9, 0, FELL"})
    void belowTenPairsTheSignsDecide(int fell, int rose, PairedChange.Direction direction) {
        var few = new PairedChange(signs(fell, rose, 20));

        assertThat(few.direction()).isEqualTo(direction);
    }

    @Test
    void whoStayedTheSameIsNoSign() {
        var five = Stream.concat(signs(5, 0, 20).stream(), Stream.of(new Pair(50, 50), new Pair(40, 40)));

        assertThat(new PairedChange(five.toList()).direction()).isEqualTo(PairedChange.Direction.UNCLEAR);
    }

    @Test
    void signsThatContradictTheMeanAreNoDirection() {
        var most = Stream.concat(signs(8, 0, 1).stream(), Stream.of(new Pair(10, 90)));

        assertThat(new PairedChange(most.toList()).direction()).isEqualTo(PairedChange.Direction.UNCLEAR);
    }

    private static List<Pair> signs(int fell, int rose, int by) {
        return IntStream.range(0, fell + rose)
                .mapToObj(i -> new Pair(50 + i, 50 + i + (i < fell ? -by : by)))
                .toList();
    }

    @Test
    void whereNothingVariesThereIsNoEffect() {
        var still = new PairedChange(List.of(new Pair(50, 50), new Pair(50, 50)));

        assertThat(still.dz()).isEmpty();
        assertThat(still.gav()).isEmpty();
        assertThat(still.interval()).isEmpty();
        assertThat(still.signs()).isEmpty();
    }

    @Test
    void aChangeNeedsTwoPairsOfNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PairedChange(List.of(new Pair(1, 2))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pair(Double.NaN, 2));
    }

    @Test
    void eightOfTenAreNoProof() {
        assertThat(new SignTest(8, 2).p()).isCloseTo(.109, within(.0005));
        assertThat(new SignTest(2, 8).p()).isEqualTo(new SignTest(8, 2).p());
        assertThat(new SignTest(5, 5).p()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new SignTest(0, 0));
    }

    @Test
    void whoStayedTheSameHasNoSign() {
        var signs = new PairedChange(List.of(new Pair(60, 40), new Pair(50, 50), new Pair(30, 35))).signs();

        assertThat(signs).contains(new SignTest(1, 1));
    }

    @ParameterizedTest
    @CsvSource({"20, .80, 70, 45, -1.98, 24.8, true", "20, .61, 70, 45, -1.42, 34.6, false"})
    void aChangeIsReliableBeyondTheNoise(
            double deviation,
            double reliability,
            double before,
            double after,
            double index,
            double needed,
            boolean is) {
        var change = new ReliableChange(new Instrument(10, deviation, reliability), before, after);

        assertThat(change.index()).isCloseTo(index, within(.005));
        assertThat(change.needed()).isCloseTo(needed, within(.05));
        assertThat(change.reliable()).isEqualTo(is);
    }

    @Test
    void aSingleQuestionHasNoKnownReliability() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Instrument(1, 20, .8));
        assertThatIllegalArgumentException().isThrownBy(() -> new Instrument(5, 0, .8));
        assertThatIllegalArgumentException().isThrownBy(() -> new Instrument(5, 20, 1));
    }

    @Test
    void goalsHaveAMeanOfFifty() {
        assertThat(goals(new Goal(0, 1), new Goal(0, 1), new Goal(0, 1))).isEqualTo(50);
        assertThat(goals(new Goal(1, 1), new Goal(1, 1), new Goal(0, 1))).isCloseTo(59.13, within(.005));
        assertThat(goals(new Goal(1, 2), new Goal(-1, 1), new Goal(2, 1))).isCloseTo(60, within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Goal(3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Goal(0, 5));
    }

    private static double goals(Goal... goals) {
        return new GoalAttainment(List.of(goals)).t();
    }
}
