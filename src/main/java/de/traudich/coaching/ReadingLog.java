package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The book of what coaches opened: who, of which ask, when. Never the words themselves. It is written in
/// the transaction that reads, so that there is no reading without its line.
@Component
class ReadingLog {

    private final ReadingRepository readings;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingLog(ReadingRepository readings, People people, ApplicationEventPublisher events, Clock clock) {
        this.readings = readings;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /// One line for every reading; the coachee sees it at once.
    void note(Person coach, PersonId coachee, AskId ask, SharedAsk.What what) {
        var now = clock.instant();
        var day = now.atZone(people.practice(coach.practice()).zone()).toLocalDate();
        readings.add(coach, coachee, ask, what, day, now);
        events.publishEvent(new CoachingEvent.Read(coachee, ask));
    }
}
