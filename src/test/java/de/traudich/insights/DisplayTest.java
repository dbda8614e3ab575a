package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.traudich.asks.Display;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {

    @ParameterizedTest
    @CsvSource({
        "0, NOTHING, NOTHING",
        "1, DOTS, DOTS",
        "4, DOTS, DOTS",
        "5, RATE, RATE",
        "9, RATE, RATE",
        "10, BIAS, BIAS",
        "19, BIAS, BIAS",
        "20, ACCURACY, ACCURACY",
        "49, ACCURACY, ACCURACY",
        "50, ACCURACY, RELIABILITY",
    })
    void fewAnswersShowLittle(int answered, Display person, Display group) {
        assertThat(Display.ofPerson(answered)).isEqualTo(person);
        assertThat(Display.ofGroup(answered)).isEqualTo(group);
    }

    @Test
    void everyRungIncludesTheOnesBelow() {
        assertThat(Display.BIAS.allows(Display.RATE)).isTrue();
        assertThat(Display.RATE.allows(Display.BIAS)).isFalse();
    }

    @Test
    void aSmallCellTakesTheNextSmallestAlong() {
        assertThat(SmallCells.DEFAULT.hidden(Map.of("a", 4, "b", 7, "c", 9))).containsExactlyInAnyOrder("a", "b");
        assertThat(SmallCells.DEFAULT.hidden(Map.of("a", 5, "b", 7))).isEmpty();
        assertThat(SmallCells.DEFAULT.hidden(Map.of("a", 1, "b", 2, "c", 9, "d", 12)))
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(SmallCells.DEFAULT.hidden(Map.of("a", 0, "b", 7))).isEmpty();
    }

    @Test
    void theThresholdHasAFloor() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SmallCells(2));
    }
}
