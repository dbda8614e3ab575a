package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.asks.Noting;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes an assignment back as long as nobody has set off. What its coachee has noted in private meanwhile stays
/// theirs, as an ask of their own, and the coach cannot tell the one from the other. With the assignment its yes to a
/// big step is gone too.
@Service
public class Withdrawing {

    private final HandoverRepository handovers;
    private final BigStepRepository bigSteps;
    private final Noting noting;
    private final ApplicationEventPublisher events;

    Withdrawing(
            HandoverRepository handovers, BigStepRepository bigSteps, Noting noting, ApplicationEventPublisher events) {
        this.handovers = handovers;
        this.bigSteps = bigSteps;
        this.noting = noting;
        this.events = events;
    }

    /// Another coach's assignment, one that has begun and one that never was are [Stale].
    @Transactional
    public void withdraw(Person coach, AskId ask) {
        var coachee = handovers.hold(coach.id(), ask).orElseThrow(() -> new Stale("assignment"));
        handovers.takeBack(ask);
        if (!handovers.spokenOf(ask) && noting.untouched(coachee, ask)) {
            handovers.skip(ask);
            noting.drop(coachee, ask);
        } else {
            bigSteps.need(ask);
        }
        events.publishEvent(new CoachingEvent.Withdrawn(coachee, ask));
    }
}
