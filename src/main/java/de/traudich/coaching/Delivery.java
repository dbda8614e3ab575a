package de.traudich.coaching;

import de.traudich.exercises.Exercises;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands over what is due in one enrolment, as a coach would by hand. However often and wherever it runs at the same
/// moment, a step arrives once.
@Component
class Delivery {

    private final EnrolmentQueries queries;
    private final EnrolmentRepository enrolments;
    private final Coaching coaching;
    private final Exercises exercises;
    private final Clock clock;

    Delivery(
            EnrolmentQueries queries,
            EnrolmentRepository enrolments,
            Coaching coaching,
            Exercises exercises,
            Clock clock) {
        this.queries = queries;
        this.enrolments = enrolments;
        this.coaching = coaching;
        this.exercises = exercises;
        this.clock = clock;
    }

    /// Reads anew after every step: one that was skipped lets the next one come. The program is held before anything in
    /// it: who deletes it meanwhile waits, and never the two for each other.
    @Transactional
    public void deliver(EnrolmentId id) {
        var more = enrolments.hold(id);
        while (more) {
            more = queries.find(id).map(this::deliverNext).orElse(false);
        }
    }

    private boolean deliverNext(Enrolment enrolment) {
        return enrolment
                .due(clock.instant())
                .filter(step -> enrolments.claim(enrolment, step.id(), clock.instant()))
                .map(step -> handOver(enrolment, step))
                .isPresent();
    }

    /// An exercise that was retired leaves the step without an ask: it was skipped, and the coach reads so.
    private ProgramStep handOver(Enrolment enrolment, ProgramStep step) {
        var practice = enrolment.coach().practice();
        exercises.newest(practice, step.exercise().id()).ifPresent(exercise -> {
            var ask = coaching.assign(enrolment.coach(), enrolment.coachee(), exercise.id(), null, "");
            enrolments.delivered(enrolment.id(), step.id(), ask);
        });
        return step;
    }
}
