package de.traudich.coaching;

import de.traudich.asks.Asking;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.Exercises;
import de.traudich.people.Person;
import de.traudich.people.PersonEvent;
import de.traudich.people.PersonId;
import de.traudich.people.Role;
import de.traudich.shared.PlainText;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a coach does with coachees between workshops.
@Service
public class Coaching {

    private static final int SHOWN = 100;

    private final CoachingRepository coachings;
    private final AssignmentQueries assignments;
    private final Exercises exercises;
    private final Asking asking;
    private final Clock clock;

    Coaching(
            CoachingRepository coachings,
            AssignmentQueries assignments,
            Exercises exercises,
            Asking asking,
            Clock clock) {
        this.coachings = coachings;
        this.assignments = assignments;
        this.exercises = exercises;
        this.asking = asking;
        this.clock = clock;
    }

    /// Whoever accepts a coach's invitation is coached by them, in the same transaction.
    @EventListener
    void on(PersonEvent.Invited invited) {
        if (invited.role() == Role.COACHEE) {
            var coachee = invited.person();
            coachings.begin(coachee.practice(), invited.inviter(), coachee.id(), clock.instant());
        }
    }

    public List<Coachee> coachees(Person coach) {
        return coachings.coachees(coach.id());
    }

    /// Hands an exercise over. Somebody else's coachee is [Stale], like one who does not exist.
    @Transactional
    public void assign(Person coach, PersonId coachee, ExerciseId exercise, @Nullable LocalDate due, String note) {
        var text = PlainText.lines(note);
        if (PlainText.length(text) > Assignment.NOTE_MAX) {
            throw new IllegalArgumentException("text over its limit");
        }
        if (!coachings.coaches(coach.id(), coachee)
                || exercises.get(coach.practice(), exercise).retired()) {
            throw new Stale("coachee or exercise");
        }
        var ask =
                asking.plan(coach.practice(), exercise, List.of(coachee), false).get(coachee);
        coachings.assign(AssignmentId.next(), coach, coachee, Objects.requireNonNull(ask), due, text, clock.instant());
    }

    public List<Assignment> assigned(Person coachee) {
        return assignments.of(coachee.id(), SHOWN);
    }
}
