package de.traudich.workshops;

import de.traudich.exercises.ExerciseId;
import de.traudich.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What entering a block does to the round: predicting begins, the asking starts, the reveal ends it. What the plan
/// leaves open, say the exercise, the coach chooses there and then. Called under the lock of the workshop.
@Component
class Entering {

    private final RoundRepository rounds;
    private final Hosting hosting;

    Entering(RoundRepository rounds, Hosting hosting) {
        this.rounds = rounds;
        this.hosting = hosting;
    }

    void enter(Workshop workshop, Person coach, Block block) {
        switch (block.kind()) {
            case PREDICT -> predict(workshop, coach, block.plan().exercise());
            case ASK_OUT -> ask(workshop, coach, block);
            case REVEAL -> end(workshop, coach);
            case CHECK_IN, CLOUD, INPUT, GUESS, REHEARSE, QUOTES, COMMIT, CHECK_OUT, PAUSE, FREE -> {}
        }
    }

    /// A round that is already running stays the round.
    private void predict(Workshop workshop, Person coach, @Nullable ExerciseId exercise) {
        if (exercise != null && running(workshop) == null && hosting.choose(workshop.id(), coach, exercise)) {
            start(workshop, coach);
        } else if (running(workshop) instanceof RoundRepository.Running round && round.phase() == Phase.CHOSEN) {
            start(workshop, coach);
        }
    }

    private void start(Workshop workshop, Person coach) {
        if (running(workshop) instanceof RoundRepository.Running round) {
            hosting.startPredicting(workshop.id(), round.id(), coach);
        }
    }

    private void ask(Workshop workshop, Person coach, Block block) {
        if (running(workshop) instanceof RoundRepository.Running round && round.phase() == Phase.PREDICTING) {
            hosting.startAsking(workshop.id(), round.id(), coach, block.planned());
        } else {
            predict(workshop, coach, block.plan().exercise());
        }
    }

    private void end(Workshop workshop, Person coach) {
        if (running(workshop) instanceof RoundRepository.Running round) {
            hosting.end(workshop.id(), round.id(), coach);
        }
    }

    private RoundRepository.@Nullable Running running(Workshop workshop) {
        return rounds.running(workshop.id()).orElse(null);
    }
}
