package de.traudich.coaching;

import de.traudich.asks.AskEvent;
import de.traudich.asks.AskId;
import de.traudich.asks.Beginning;
import de.traudich.asks.Noting;
import de.traudich.asks.Visibility;
import de.traudich.people.Openness;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Stale;
import de.traudich.shared.live.Pulse;
import de.traudich.shared.live.Topics;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/// What a coachee lets their coaches see, and what those looked at.
@Service
public class Sharing {

    private static final int SHOWN = 200;

    private final SharingRepository sharing;
    private final CoachingRepository coachings;
    private final Noting noting;
    private final ReadingLog log;
    private final ApplicationEventPublisher events;
    private final Topics<PersonId, Shown> topics = new Topics<>();
    private final Pulse<PersonId> coachees = new Pulse<>();

    Sharing(
            SharingRepository sharing,
            CoachingRepository coachings,
            Noting noting,
            ReadingLog log,
            ApplicationEventPublisher events) {
        this.sharing = sharing;
        this.coachings = coachings;
        this.noting = noting;
        this.log = log;
        this.events = events;
    }

    public Shown of(PersonId coachee) {
        return new Shown(coachings.coachNames(coachee), sharing.openness(coachee), sharing.shared(coachee, SHOWN));
    }

    /// Watched by coachee.
    public Topics<PersonId, Shown> topics() {
        return topics;
    }

    /// How an ask of this coachee begins between workshops.
    public Beginning beginning(PersonId coachee) {
        return Beginning.ALONE.shownAs(
                switch (sharing.openness(coachee)) {
                    case ONLY_ME -> Visibility.ONLY_ME;
                    case OUTCOME -> Visibility.OUTCOME;
                    case COACH -> Visibility.COACH;
                });
    }

    /// From now on; what was asked or planned before keeps what it has.
    @Transactional
    public void open(Person coachee, Openness openness) {
        sharing.open(coachee.id(), openness);
        events.publishEvent(new CoachingEvent.Opened(coachee.id()));
    }

    /// The only way to a coachee's words, and every reading is written down. What is not shared, or no
    /// longer, is [Stale].
    @Transactional
    public SharedWords read(Person coach, AskId ask) {
        var words = sharing.words(coach.id(), ask).orElseThrow(() -> new Stale("ask"));
        log.note(coach, words.coachee().id(), ask, SharedAsk.What.WORDS);
        return SharedWords.of(noting.read(words.coachee(), ask), words.learned());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AskEvent event) {
        touch(event.person());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CoachingEvent event) {
        touch(event.coachee());
    }

    private void touch(PersonId coachee) {
        if (topics.watched(coachee)) {
            coachees.touch(coachee);
        }
    }

    @Scheduled(fixedDelay = 250)
    void tell() {
        coachees.tick(moved -> moved.forEach(coachee -> topics.tell(coachee, of(coachee))));
    }
}
