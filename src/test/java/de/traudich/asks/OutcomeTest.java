package de.traudich.asks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTest {

    @ParameterizedTest
    @EnumSource(names = "NO_REPLY", mode = EnumSource.Mode.EXCLUDE)
    void aBriefNoTimeIsAnAnswerOnlySilenceIsNone(Outcome outcome) {
        assertThat(outcome.replied()).isTrue();
        assertThat(Outcome.NO_REPLY.replied()).isFalse();
    }
}
