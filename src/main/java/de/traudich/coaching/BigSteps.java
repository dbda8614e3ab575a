package de.traudich.coaching;

import de.traudich.asks.AskEvent;
import de.traudich.asks.AskId;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Stale;
import de.traudich.shared.live.Pulse;
import de.traudich.shared.live.Topics;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/// What is hard, and every talk about pay, needs the coach's yes before somebody is asked (decision 0040). Handing it
/// over is a yes; what a coachee takes on their own account waits for one.
@Service
public class BigSteps {

    private final BigStepRepository steps;
    private final CoachingRepository coachings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Topics<PersonId, List<BigStepWish>> topics = new Topics<>();
    private final Pulse<PersonId> coachees = new Pulse<>();

    BigSteps(BigStepRepository steps, CoachingRepository coachings, ApplicationEventPublisher events, Clock clock) {
        this.steps = steps;
        this.coachings = coachings;
        this.events = events;
        this.clock = clock;
    }

    /// In the transaction in which it is taken: nobody can be asked in between.
    @EventListener
    void on(CoachingEvent.Taken taken) {
        steps.need(taken.ask());
    }

    /// From now on the person's coaches see which exercise it is.
    @Transactional
    public void wish(Person coachee, AskId ask) {
        if (!steps.wish(ask, coachee.id(), clock.instant())) {
            throw new Stale("big step");
        }
        events.publishEvent(new CoachingEvent.BigStepMoved(coachee.id(), ask));
    }

    @Transactional
    public void agree(Person coach, AskId ask) {
        answer(coach, ask, true);
    }

    /// Not now, and not no: they talk about it first.
    @Transactional
    public void talkFirst(Person coach, AskId ask) {
        answer(coach, ask, false);
    }

    private void answer(Person coach, AskId ask, boolean agreed) {
        if (!steps.answer(ask, coach.id(), agreed, clock.instant())) {
            throw new Stale("big step");
        }
        steps.coachee(ask).ifPresent(coachee -> events.publishEvent(new CoachingEvent.BigStepMoved(coachee, ask)));
    }

    public List<BigStepWish> wishes(PersonId coach) {
        return steps.wishes(coach);
    }

    /// Watched by coach.
    public Topics<PersonId, List<BigStepWish>> topics() {
        return topics;
    }

    /// What is typed changes no wish.
    @TransactionalEventListener(fallbackExecution = true)
    void on(AskEvent event) {
        switch (event) {
            case AskEvent.Moved _, AskEvent.Reported _ -> touch(event.person());
            case AskEvent.Predicted _,
                    AskEvent.Learned _,
                    AskEvent.VisibilityChanged _,
                    AskEvent.Noted _,
                    AskEvent.Worded _ -> {}
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CoachingEvent event) {
        touch(event.coachee());
    }

    private void touch(PersonId coachee) {
        if (topics.size() > 0) {
            coachees.touch(coachee);
        }
    }

    @Scheduled(fixedDelay = 250)
    void tell() {
        coachees.tick(moved -> coachings.coachesOf(moved).stream()
                .filter(topics::watched)
                .forEach(coach -> topics.tell(coach, wishes(coach))));
    }
}
