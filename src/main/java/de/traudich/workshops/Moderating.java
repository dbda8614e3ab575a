package de.traudich.workshops;

import de.traudich.people.Person;
import de.traudich.shared.PlainText;
import de.traudich.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a coach takes off the wall and puts back. Somebody else's workshop or block is [Stale], like one that does not
/// exist.
@Service
public class Moderating {

    private final WorkshopRepository workshops;
    private final AnswerRepository answers;
    private final ApplicationEventPublisher events;

    Moderating(WorkshopRepository workshops, AnswerRepository answers, ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.answers = answers;
        this.events = events;
    }

    /// The word of everybody who said it or will say it, whatever its case.
    @Transactional
    public void takeOff(WorkshopId id, Person coach, BlockId block, String word, boolean off) {
        workshops.find(id, coach.id()).orElseThrow(() -> new Stale("workshop"));
        if (!answers.takeOff(id, block, PlainText.line(word), off)) {
            throw new Stale("block");
        }
        events.publishEvent(new WorkshopEvent.BlockAnswered(id));
    }
}
