package de.traudich.asks;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PredictionTest {

    private final Prediction prediction = new Prediction(new Percent(30), new Fear(70));

    @Test
    void aYesIsMoreThanWasExpected() {
        assertThat(prediction.gap(Outcome.YES)).isEqualTo(-70);
    }

    @ParameterizedTest
    @EnumSource(names = "YES", mode = EnumSource.Mode.EXCLUDE)
    void everythingElseIsNoYes(Outcome outcome) {
        assertThat(prediction.gap(outcome)).isEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource(names = "NO_REPLY", mode = EnumSource.Mode.EXCLUDE)
    void aBriefNoTimeIsAnAnswerOnlySilenceIsNone(Outcome outcome) {
        assertThat(outcome.replied()).isTrue();
        assertThat(Outcome.NO_REPLY.replied()).isFalse();
    }
}
