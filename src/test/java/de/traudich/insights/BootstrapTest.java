package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.traudich.insights.PairedChange.Pair;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final List<Pair> PAIRS = List.of(
            new Pair(70, 45),
            new Pair(65, 50),
            new Pair(80, 60),
            new Pair(55, 50),
            new Pair(60, 40),
            new Pair(75, 55),
            new Pair(50, 45),
            new Pair(85, 60));

    @Test
    void manyDrawingsLieAroundTheEffect() {
        var effects = Bootstrap.effects(PAIRS, 2000, 1);

        assertThat(effects).hasSize(2000).isSorted();
        assertThat(effects[1000]).isCloseTo(-1.54, within(.4));
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(Bootstrap.effects(PAIRS, 50, 7)).isEqualTo(Bootstrap.effects(PAIRS, 50, 7));
    }

    @Test
    void whatDoesNotVaryHasNoEffectAlsoWhereItRounds() {
        assertThat(Bootstrap.effects(Collections.nCopies(7, new Pair(61.2, 35.6)), 100, 1))
                .isEmpty();
    }
}
