package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.traudich.asks.Happened;
import de.traudich.shared.Percent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DreadsTest {

    @ParameterizedTest
    @CsvSource({"70, 80, NO, 56", "70, 80, YES, -24", "70, 80, PARTLY, 16", "0, 100, YES, -100", "100, 100, NO, 100"})
    void theWorldWasKinderThanDreaded(int likelihood, int severity, Happened happened, double violation) {
        var dread = new Dread(new Percent(likelihood), new Percent(severity), happened);

        assertThat(dread.violation()).isCloseTo(violation, within(1e-9));
    }

    @Test
    void howOftenItReallyHappened() {
        var dreads = new Dreads(List.of(dread(80, Happened.NO), dread(60, Happened.PARTLY), dread(40, Happened.YES)));

        assertThat(dreads.rate()).isEqualTo(new Rate(1, 3));
        assertThat(dreads.atLeastPartly()).isEqualTo(new Rate(2, 3));
        assertThat(dreads.expected()).isCloseTo(.6, within(1e-9));
        assertThat(dreads.medianViolation()).isCloseTo(10, within(1e-9));
    }

    @Test
    void nothingDreadedIsNoRate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Dreads(List.of()));
    }

    private static Dread dread(int likelihood, Happened happened) {
        return Dread.unweighted(new Percent(likelihood), happened);
    }
}
