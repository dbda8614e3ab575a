package de.traudich.workshops;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets the next turn begin when its time has come, in every room that somebody watches. It looks at the pictures that
/// are known anyway; the database decides which of several servers does it.
@Component
class TurnPulse {

    private static final Logger LOG = LoggerFactory.getLogger(TurnPulse.class);

    private final Scenes scenes;
    private final Turning turning;
    private final Clock clock;

    TurnPulse(Scenes scenes, Turning turning, Clock clock) {
        this.scenes = scenes;
        this.turning = turning;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 500)
    void tick() {
        scenes.known().forEach(this::tryTurn);
    }

    /// One room that cannot turn is tried again and keeps no other waiting.
    private void tryTurn(Scene scene) {
        try {
            turn(scene);
        } catch (RuntimeException failed) {
            LOG.warn("workshop {} could not turn", scene.workshop().id().value(), failed);
        }
    }

    private void turn(Scene scene) {
        scene.agenda()
                .current()
                .filter(block -> scene.circles().due(block.timer(), clock.instant()))
                .ifPresent(block -> turning.rotate(
                        scene.workshop().id(), block.id(), scene.circles().turn()));
    }
}
