package de.traudich.asks;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PrivateText;
import de.traudich.people.PrivateTexts;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.util.function.BiPredicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a person writes around an ask, kept as it is typed: no command, the last one counts. A foreign ask
/// and an unknown one are both [Stale].
@Service
public class Noting {

    private final AskNotesRepository notes;
    private final AskRepository asks;
    private final PrivateTexts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Noting(
            AskNotesRepository notes,
            AskRepository asks,
            PrivateTexts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notes = notes;
        this.asks = asks;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    public AskNotes read(Person who, AskId ask) {
        return notes.find(get(who.id(), ask), texts.of(who)).orElse(AskNotes.NONE);
    }

    @Transactional
    public void save(Person who, AskId ask, Setting setting) {
        keep(who, ask, (mine, seal) -> notes.save(mine, setting, seal));
        events.publishEvent(new AskEvent.Noted(ask, who.id()));
    }

    /// Only until the prediction is locked.
    @Transactional
    public Kept save(Person who, AskId ask, Expectation expectation) {
        var mine = get(who.id(), ask);
        if (!notes.save(mine, expectation, texts.of(who))) {
            return new Kept.Locked();
        }
        told(mine);
        return new Kept.Saved();
    }

    @Transactional
    public void save(Person who, AskId ask, Homework homework) {
        told(keep(who, ask, (mine, seal) -> notes.save(mine, homework, seal)));
    }

    @Transactional
    public void save(Person who, AskId ask, Draft draft) {
        told(keep(who, ask, (mine, seal) -> notes.save(mine, draft, seal)));
    }

    /// The words of the follow-up; whether it may be sent is another question.
    @Transactional
    public void saveFollowUp(Person who, AskId ask, Draft followUp) {
        keep(who, ask, (mine, seal) -> notes.saveFollowUp(mine, followUp, seal));
    }

    /// What there is to say only after somebody was asked, or was not.
    @Transactional
    public Kept save(Person who, AskId ask, Aftermath aftermath) {
        var mine = get(who.id(), ask);
        if (mine.askedAt() == null && mine.notAsked() == null) {
            return new Kept.TooEarly();
        }
        notes.save(mine, aftermath, texts.of(who));
        told(mine);
        return new Kept.Saved();
    }

    /// Thanks said, or written. Said once is enough.
    @Transactional
    public Kept thank(Person who, AskId ask) {
        var mine = get(who.id(), ask);
        if (mine.outcome() == null) {
            return new Kept.TooEarly();
        }
        if (notes.thank(mine, clock.instant())) {
            events.publishEvent(new AskEvent.Noted(ask, who.id()));
        }
        return new Kept.Saved();
    }

    /// Once, while the answer is open.
    Kept followUp(Person who, AskId ask) {
        var mine = get(who.id(), ask);
        if (mine.outcome() == null && !mine.mayFollowUp(clock.instant())) {
            return new Kept.TooEarly();
        }
        if (!notes.followUp(mine, clock.instant())) {
            return new Kept.Already(mine.stage());
        }
        events.publishEvent(new AskEvent.Noted(ask, who.id()));
        return new Kept.Saved();
    }

    /// Whether its person has done anything with an ask.
    public boolean untouched(AskId ask) {
        return notes.untouched(ask);
    }

    /// An ask that nobody has touched leaves no trace.
    @Transactional
    public void drop(AskId ask) {
        notes.drop(ask);
    }

    private Ask keep(Person who, AskId ask, BiPredicate<Ask, PrivateText> change) {
        var mine = get(who.id(), ask);
        if (!change.test(mine, texts.of(who))) {
            throw new Stale("ask");
        }
        return mine;
    }

    /// What nobody else may read is no news to anybody.
    private void told(Ask mine) {
        if (mine.visibility().showsText()) {
            events.publishEvent(new AskEvent.Worded(mine.id(), mine.person()));
        }
    }

    private Ask get(PersonId who, AskId ask) {
        return asks.find(ask, who).orElseThrow(() -> new Stale("ask"));
    }
}
