package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.traudich.asks.Happened;
import de.traudich.insights.Balance.Gap.Direction;
import de.traudich.shared.Percent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DreadSumTest {

    /// 0 of 10 is at most .2775, 1 of 10 at most .4042, 10 of 10 at least .7225.
    @ParameterizedTest
    @CsvSource({
        "9, 0, 0, 90, UNCLEAR",
        "10, 0, 0, 27, UNCLEAR",
        "10, 0, 0, 28, FEWER",
        "10, 0, 1, 40, UNCLEAR",
        "10, 0, 1, 41, FEWER",
        "10, 10, 0, 73, UNCLEAR",
        "10, 10, 0, 72, MORE",
        "10, 0, 10, 10, UNCLEAR"
    })
    void lessOftenHoldsWithThoseThatCameInPart(int asks, int happened, int partly, int likelihood, Direction said) {
        var sum = new DreadSum(new Balance(asks, happened, (long) likelihood * asks), partly);

        assertThat(sum.direction()).isEqualTo(said);
    }

    @Test
    void asksAddUp() {
        var dreads = new Dreads(List.of(dread(80, Happened.NO), dread(60, Happened.PARTLY), dread(40, Happened.YES)));

        assertThat(DreadSum.of(dreads)).isEqualTo(new DreadSum(new Balance(3, 1, 180), 1));
        assertThat(DreadSum.of(dreads).plus(DreadSum.of(dreads))).isEqualTo(new DreadSum(new Balance(6, 2, 360), 2));
        assertThat(DreadSum.NONE.direction()).isEqualTo(Direction.UNCLEAR);
    }

    @Test
    void nothingComesFullyAndInPart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DreadSum(new Balance(3, 2, 100), 2));
    }

    private static Dread dread(int likelihood, Happened happened) {
        return Dread.unweighted(new Percent(likelihood), happened);
    }
}
