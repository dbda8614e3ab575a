package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.SomeAsk;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final Instant START = SomeAsk.START;

    @Test
    void theTimeLeftRunsDownAndStopsAtZero() {
        var round = asking(START.plusSeconds(600), null);

        assertThat(round.left(START)).hasMinutes(10);
        assertThat(round.left(START.plusSeconds(599))).hasSeconds(1);
        assertThat(round.left(START.plusSeconds(601))).isZero();
    }

    @Test
    void aPausedRoundKeepsItsTime() {
        var round = asking(START.plusSeconds(600), START.plusSeconds(60));

        assertThat(round.paused()).isTrue();
        assertThat(round.left(START.plusSeconds(5000))).hasMinutes(9);
    }

    @Test
    void aRoundPausedAfterItsTimeHasNoneLeft() {
        assertThat(asking(START, START.plusSeconds(60)).left(START)).isZero();
    }

    @Test
    void onlyAskingCanPause() {
        assertThat(SomeRound.in(Phase.ENDED, Reveal.COVERED, START, START).paused())
                .isFalse();
    }

    @Test
    void beforeTheAskingThereIsNoTime() {
        assertThat(SomeRound.in(Phase.PREDICTING, Reveal.COVERED, null, null).left(START))
                .isZero();
    }

    private static Round asking(Instant endsAt, @Nullable Instant pausedAt) {
        return SomeRound.in(Phase.ASKING, Reveal.COVERED, endsAt, pausedAt);
    }
}
