package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.Exercises;
import de.traudich.people.Openness;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a coach does with coachees between workshops.
@Service
public class Coaching {

    private final CoachingRepository coachings;
    private final Exercises exercises;
    private final Asking asking;
    private final Sharing sharing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Coaching(
            CoachingRepository coachings,
            Exercises exercises,
            Asking asking,
            Sharing sharing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.coachings = coachings;
        this.exercises = exercises;
        this.asking = asking;
        this.sharing = sharing;
        this.events = events;
        this.clock = clock;
    }

    /// Whoever accepts a coach's invitation is coached by them, in the same transaction.
    @EventListener
    void on(PersonEvent.Invited invited) {
        if (invited.role() == Role.COACHEE) {
            begin(invited.inviter(), invited.person(), invited.openness());
        }
    }

    /// A guest who kept their results, and wants to be coached. Nothing is shared before they say so.
    @EventListener
    void on(PersonEvent.Accompanied accompanied) {
        begin(accompanied.coach(), accompanied.person(), Openness.ONLY_ME);
    }

    private void begin(PersonId coach, Person coachee, Openness openness) {
        if (coachings.begin(coachee.practice(), coach, coachee.id(), openness, clock.instant())) {
            events.publishEvent(new CoachingEvent.Begun(coachee.id()));
        }
    }

    public List<Coachee> coachees(Person coach) {
        return coachings.coachees(coach.id());
    }

    /// Hands an exercise over, in its newest version. Somebody else's coachee is [Stale], like one who does not exist.
    @Transactional
    public AskId assign(Person coach, PersonId coachee, ExerciseId exercise, @Nullable LocalDate due, String note) {
        var text = PlainText.lines(note);
        if (PlainText.length(text) > Handover.NOTE_MAX) {
            throw new IllegalArgumentException("text over its limit");
        }
        if (!coachings.coaches(coach.id(), coachee)) {
            throw new Stale("coachee");
        }
        var newest = exercises.newest(coach.practice(), exercise).orElseThrow(() -> new Stale("exercise"));
        AskId ask = Objects.requireNonNull(
                asking.plan(coach.practice(), newest.id(), List.of(coachee), sharing.beginning(coachee))
                        .get(coachee));
        coachings.assign(AssignmentId.next(), coach, coachee, ask, due, text, clock.instant());
        events.publishEvent(new CoachingEvent.Assigned(coachee, ask));
        return ask;
    }

    /// Who sees what a coachee shares.
    public List<String> coachesOf(Person coachee) {
        return coachings.coachNames(coachee.id());
    }
}
