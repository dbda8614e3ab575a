package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// An agenda against the clock.
class TimingTest {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

    private final Block arrive = block(5, false);
    private final Block input = block(10, false);
    private final Block ask = block(20, false);

    @Test
    void everyBlockBeginsWhenTheOneBeforeIsOver() {
        var agenda = new Agenda(List.of(arrive, input, ask), null);

        assertThat(Timing.of(agenda, TEN, TEN).starts()).containsExactly(TEN, at(5), at(15));
    }

    @Test
    void aSkippedBlockTakesNoTime() {
        var agenda = new Agenda(List.of(arrive, block(10, true), ask), null);

        assertThat(Timing.of(agenda, TEN, TEN).starts()).containsExactly(TEN, at(5), at(5));
        assertThat(Timing.of(agenda, TEN, TEN).rest()).isEqualTo(Duration.ofMinutes(25));
    }

    @Test
    void beforeTheFirstBlockNobodyIsBehind() {
        assertThat(Timing.of(new Agenda(List.of(arrive), null), TEN, at(30)).behind())
                .isZero();
    }

    @Test
    void aBlockThatBeganLateIsBehindByThatMuch() {
        var begun = running(input, at(8), at(18), null);
        var timing = Timing.of(new Agenda(List.of(arrive, begun, ask), begun.id()), TEN, at(10));

        assertThat(timing.behind()).isEqualTo(Duration.ofMinutes(3));
        assertThat(timing.rest()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void aBlockThatIsOverItsTimeFallsBehindMinuteByMinute() {
        var begun = running(input, at(5), at(15), null);
        var agenda = new Agenda(List.of(arrive, begun, ask), begun.id());

        assertThat(Timing.of(agenda, TEN, at(14)).behind()).isZero();
        assertThat(Timing.of(agenda, TEN, at(19)).behind()).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void aPausedBlockFallsBehindWhileItStandsStill() {
        var begun = running(input, at(5), at(15), at(9));
        var agenda = new Agenda(List.of(arrive, begun, ask), begun.id());

        assertThat(Timing.of(agenda, TEN, at(12)).behind()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void movingOnEarlyIsAhead() {
        var begun = running(ask, at(10), at(30), null);

        assertThat(Timing.of(new Agenda(List.of(arrive, input, begun), begun.id()), TEN, at(12))
                        .behind())
                .isEqualTo(Duration.ofMinutes(-5));
    }

    @Test
    void onAnotherDayThanPlannedTheRealBeginningCounts() {
        var tomorrow = TEN.plus(Duration.ofDays(1));
        var begun = running(arrive, tomorrow, tomorrow.plus(Duration.ofMinutes(5)), null);
        var timing = Timing.of(new Agenda(List.of(begun, input), begun.id()), TEN, tomorrow);

        assertThat(timing.behind()).isZero();
        assertThat(timing.starts()).first().isEqualTo(tomorrow);
    }

    @Test
    void theEndIsWhenTheRestKeepsItsTime() {
        var begun = running(input, at(8), at(18), null);
        var agenda = new Agenda(List.of(arrive, begun, ask), begun.id());

        assertThat(Timing.of(agenda, TEN, at(10)).end(agenda, at(10))).contains(at(38));
    }

    private static Instant at(int minutes) {
        return TEN.plus(Duration.ofMinutes(minutes));
    }

    private static Block block(int minutes, boolean skipped) {
        var plan = new BlockDraft(BlockKind.FREE, "Block", minutes, "", "", null);
        return new Block(BlockId.next(), plan, null, null, new Timer(null, null), skipped, Showing.COUNT);
    }

    private static Block running(Block block, Instant begun, Instant ends, @Nullable Instant paused) {
        return new Block(block.id(), block.plan(), begun, null, new Timer(ends, paused), false, Showing.COUNT);
    }
}
