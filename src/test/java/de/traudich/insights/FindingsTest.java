package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.traudich.insights.Balance.Gap.Direction;
import de.traudich.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Balance MORE = new Balance(10, 9, 300);
    private static final Balance FEWER = new Balance(10, 1, 700);
    private static final Balance UNCLEAR = new Balance(10, 5, 500);
    private static final Balance NINE = new Balance(9, 9, 90);

    @Test
    void onlyRowsOfTenAnswersAreSpokenOf() {
        assertThat(Findings.among(List.of(MORE, UNCLEAR, NINE))).isEqualTo(new Findings(Direction.MORE, 1, 2));
        assertThat(Findings.among(List.of(FEWER, FEWER))).isEqualTo(new Findings(Direction.FEWER, 2, 2));
    }

    @Test
    void rowsThatContradictEachOtherAreNoFinding() {
        assertThat(Findings.among(List.of(MORE, FEWER, MORE))).isEqualTo(new Findings(Direction.UNCLEAR, 0, 3));
    }

    @Test
    void nothingIsNoFinding() {
        assertThat(Findings.among(List.of())).isEqualTo(new Findings(Direction.UNCLEAR, 0, 0));
        assertThat(Findings.among(List.of(NINE, UNCLEAR))).isEqualTo(new Findings(Direction.UNCLEAR, 0, 1));
    }

    @Test
    void whoDaredIsAShareFromFiveOn() {
        assertThat(new Turnout(6, 3, 1, 2, 1, Balance.NONE).dared()).isEmpty();
        assertThat(new Turnout(6, 3, 2, 2, 1, Balance.NONE).dared()).contains(new Rate(3, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Turnout(1, 1, 1, 0, 0, Balance.NONE));
    }

    @Test
    void aMissingTitleIsTheOtherLanguages() {
        assertThat(new Title("Frag", "").in(Language.EN)).isEqualTo("Frag");
        assertThat(new Title("Frag", "Ask").in(Language.EN)).isEqualTo("Ask");
        assertThat(new Title("", "Ask").in(Language.DE)).isEqualTo("Ask");
    }
}
