package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Seen;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/// Turns change by themselves when their time is over, in every room that somebody watches.
class TurnPulseTest extends RehearsalTest {

    private static final Duration A_TURN = Duration.ofSeconds(100);

    @Autowired
    Scenes scenes;

    @Autowired
    WorkshopRepository workshops;

    @Autowired
    BlockRepository blocks;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    @Test
    void theNextTurnBeginsWhenTheTimeOfThisOneIsOver() {
        try (var _ = Seen.of(scenes.topics(), room.workshop.id())) {
            turnsBegin();

            pulse(A_TURN.minusSeconds(1), turning).tick();
            assertThat(circles().turn()).isEqualTo(1);
            pulse(A_TURN, turning).tick();

            assertThat(circles().turn()).isEqualTo(2);
        }
    }

    @Test
    void aRoomThatCannotTurnKeepsNobodyElseWaiting() {
        var bad = rooms.open(NAMES);
        rehearse(bad);
        try (var _ = Seen.of(scenes.topics(), room.workshop.id());
                var _ = Seen.of(scenes.topics(), bad.workshop.id())) {
            turnsBegin();
            draw(bad, 3);
            assertThat(turning.start(bad.workshop.id(), bad.coach, current(bad), 0))
                    .isTrue();
            assertThat(bad.scene().circles().turn()).isEqualTo(1);

            pulse(A_TURN, failingIn(bad.workshop.id())).tick();

            assertThat(circles().turn()).isEqualTo(2);
            assertThat(bad.scene().circles().turn()).isEqualTo(1);
        }
    }

    /// Somebody is arriving: the turn changes after them, and what they saw still holds.
    @Test
    void aTurnWaitsForWhoIsArriving() {
        turnsBegin();
        var block = block();
        var id = room.workshop.id();

        var turned = transactions.execute(_ -> {
            workshops.lockOpen(id);
            var before = repository.of(id, block);
            var turn = CompletableFuture.supplyAsync(() -> turning.rotate(id, block, 1));
            assertThat(turn).failsWithin(Duration.ofMillis(700));
            assertThat(repository.change(id, block, before.version(), before)).isTrue();
            return turn;
        });

        assertThat(turned).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(true);
        assertThat(circles().turn()).isEqualTo(2);
    }

    private void turnsBegin() {
        draw(room, 3);
        assertThat(start(0)).isTrue();
        assertThat(circles().turn()).isEqualTo(1);
    }

    /// Ahead of the clock by which the application's own pulse looks: that one finds nothing to do.
    private TurnPulse pulse(Duration later, Turning by) {
        return new TurnPulse(scenes, by, Clock.offset(clock, later));
    }

    private Turning failingIn(WorkshopId bad) {
        return new Turning(workshops, repository, blocks, events, clock) {
            @Override
            boolean rotate(WorkshopId id, BlockId block, int seen) {
                if (id.equals(bad)) throw new IllegalStateException("no line to the database");
                return turning.rotate(id, block, seen);
            }
        };
    }
}
