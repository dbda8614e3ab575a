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

    /// 0 of 5 is at most .4345, 1 of 5 at most .6245, 5 of 5 at least .5655.
    @ParameterizedTest
    @CsvSource({
        "4, 0, 0, 90, UNCLEAR",
        "5, 0, 0, 43, UNCLEAR",
        "5, 0, 0, 44, FEWER",
        "5, 0, 1, 60, UNCLEAR",
        "5, 0, 1, 63, FEWER",
        "5, 5, 0, 57, UNCLEAR",
        "5, 5, 0, 56, MORE",
        "5, 0, 5, 10, UNCLEAR"
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
