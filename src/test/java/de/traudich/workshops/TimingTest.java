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
    void whoTriesItOutBeforehandIsNotAheadOfThePlan() {
        var before = at(-47);
        var begun = running(arrive, before, before.plus(Duration.ofMinutes(5)), null);
        var timing = Timing.of(new Agenda(List.of(begun, input), begun.id()), TEN, before);

        assertThat(timing.behind()).isZero();
        assertThat(timing.starts()).first().isEqualTo(before);
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

    @Test
    void againstAPromisedEndWhatWasAddedIsBehindAndWhatWasCutIsAhead() {
        var begun = running(arrive, at(0), at(5), null);
        var added = new Agenda(List.of(begun, input, ask, block(7, false)), begun.id(), at(35));
        var cut = new Agenda(List.of(begun, input, block(12, false)), begun.id(), at(35));

        assertThat(Timing.of(added, TEN, at(2)).behind()).isEqualTo(Duration.ofMinutes(7));
        assertThat(Timing.of(cut, TEN, at(2)).behind()).isEqualTo(Duration.ofMinutes(-8));
    }

    @Test
    void theClockSaysWhenABlockReallyBeganAndWhenTheNextOnesWill() {
        var done = new Block(arrive.id(), arrive.plan(), at(3), at(9), new Timer(at(8), null), false, Showing.COUNT);
        var now = running(input, at(9), at(19), null);
        var timing = Timing.of(new Agenda(List.of(done, now, ask, block(5, false)), now.id()), TEN, at(12));

        assertThat(timing.clock()).containsExactly(at(3), at(9), at(19), at(39));
        assertThat(timing.starts()).containsExactly(TEN, at(5), at(15), at(35));
    }

    @Test
    void aLossIsSharedInProportion() {
        assertThat(Spread.of(List.of(20, 15, 10), 6)).isEqualTo(new Spread(List.of(17, 13, 9), 0));
        assertThat(Spread.of(List.of(10, 10, 10), 1).minutes()).containsExactlyInAnyOrder(9, 10, 10);
    }

    @Test
    void nobodyIsLeftWithLessThanAMinute() {
        assertThat(Spread.of(List.of(30, 2, 1), 20).minutes())
                .allMatch(minutes -> minutes >= 1)
                .satisfies(minutes -> assertThat(
                                minutes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(13));
        assertThat(Spread.of(List.of(3, 1, 2), 9)).isEqualTo(new Spread(List.of(1, 1, 1), 6));
    }

    @Test
    void whereNothingIsLostOrLeftNothingChanges() {
        assertThat(Spread.of(List.of(5, 5), 0)).isEqualTo(new Spread(List.of(5, 5), 0));
        assertThat(Spread.of(List.of(5, 5), -3)).isEqualTo(new Spread(List.of(5, 5), 0));
        assertThat(Spread.of(List.of(), 4)).isEqualTo(new Spread(List.of(), 4));
    }

    @Test
    void everyLossThatCanBeGivenIsGivenExactly() {
        for (int loss = 0; loss <= 57; loss++) {
            var left = Spread.of(List.of(1, 7, 12, 20, 3, 17), loss);
            int sum = left.minutes().stream().mapToInt(Integer::intValue).sum();

            assertThat(60 - sum + left.missing()).as("loss of %d", loss).isEqualTo(loss);
            assertThat(left.missing()).isEqualTo(Math.max(0, loss - 54));
        }
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
