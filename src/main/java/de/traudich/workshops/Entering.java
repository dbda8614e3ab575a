package de.traudich.workshops;

import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.Exercises;
import de.traudich.people.Person;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What entering a block does to the round: predicting begins, the asking starts, what follows ends it. What the plan
/// leaves open, say the exercise, the coach chooses there and then. Called under the lock of the workshop.
@Component
class Entering {

    private final RoundRepository rounds;
    private final Hosting hosting;
    private final Exercises exercises;

    Entering(RoundRepository rounds, Hosting hosting, Exercises exercises) {
        this.rounds = rounds;
        this.hosting = hosting;
        this.exercises = exercises;
    }

    void enter(Workshop workshop, Person coach, Block block) {
        switch (block.kind()) {
            case PREDICT -> predict(workshop, coach, block.plan().exercise());
            case ASK_OUT -> ask(workshop, coach, block);
            case REVEAL -> end(workshop, coach);
            case QUOTES, COMMIT, CHECK_OUT -> endAsking(workshop, coach);
            case CHECK_IN, CLOUD, INPUT, GUESS, REHEARSE, PAUSE, FREE -> {}
        }
    }

    /// A round that is already running stays the round.
    private void predict(Workshop workshop, Person coach, @Nullable ExerciseId exercise) {
        if (exercise != null
                && offered(workshop, exercise)
                && running(workshop) == null
                && hosting.choose(workshop.id(), coach, exercise)) {
            start(workshop, coach);
        } else if (running(workshop) instanceof RoundRepository.Running round && round.phase() == Phase.CHOSEN) {
            start(workshop, coach);
        }
    }

    /// A retired one is left open, so that the coach chooses another.
    private boolean offered(Workshop workshop, ExerciseId exercise) {
        return !exercises.get(workshop.practice(), exercise).retired();
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

    /// Guessed enough in a block that began with the guessing.
    boolean ask(WorkshopId workshop, RoundId round, Person coach, Duration length) {
        return hosting.startAsking(workshop, round, coach, length);
    }

    private void end(Workshop workshop, Person coach) {
        if (running(workshop) instanceof RoundRepository.Running round) {
            hosting.end(workshop.id(), round.id(), coach);
        }
    }

    private void endAsking(Workshop workshop, Person coach) {
        if (running(workshop) instanceof RoundRepository.Running round && round.phase() == Phase.ASKING) {
            hosting.end(workshop.id(), round.id(), coach);
        }
    }

    private RoundRepository.@Nullable Running running(Workshop workshop) {
        return rounds.running(workshop.id()).orElse(null);
    }
}
