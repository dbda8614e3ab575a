package de.traudich.asks;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PrivateText;
import de.traudich.people.PrivateTexts;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.function.BiPredicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a person writes around an ask, kept as it is typed: no command, the last one counts. A foreign ask
/// and an unknown one are both [Stale].
@Service
public class Noting {

    private static final Period WHOM_KEPT = Period.ofMonths(13);

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
        return notes.save(mine, expectation, texts.of(who)) ? new Kept.Saved() : new Kept.Locked();
    }

    @Transactional
    public void save(Person who, AskId ask, Homework homework) {
        keep(who, ask, (mine, seal) -> notes.save(mine, homework, seal));
    }

    @Transactional
    public void save(Person who, AskId ask, Draft draft) {
        keep(who, ask, (mine, seal) -> notes.save(mine, draft, seal));
    }

    /// What there is to say only after somebody was asked, or was not.
    @Transactional
    public Kept save(Person who, AskId ask, Aftermath aftermath) {
        var mine = get(who.id(), ask);
        if (mine.askedAt() == null && mine.notAsked() == null) {
            return new Kept.TooEarly();
        }
        notes.save(mine, aftermath, texts.of(who));
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

    /// Who is asked never becomes a record for good: names are as short-lived as what the guard keeps. Answers how
    /// many asks forgot theirs, at most so many.
    @Transactional
    public int forgetWhom(int most) {
        var before = clock.instant().atZone(ZoneOffset.UTC).minus(WHOM_KEPT).toInstant();
        return notes.forgetWhom(before, most);
    }

    /// Whether this person asked somebody else of the same words before.
    boolean asked(Person who, AskId now, String whom) {
        return notes.asked(who.id(), now, whom);
    }

    boolean waitsForAYes(AskId ask) {
        return notes.waitsForAYes(ask);
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

    private void keep(Person who, AskId ask, BiPredicate<Ask, PrivateText> change) {
        if (!change.test(get(who.id(), ask), texts.of(who))) {
            throw new Stale("ask");
        }
    }

    private Ask get(PersonId who, AskId ask) {
        return asks.find(ask, who).orElseThrow(() -> new Stale("ask"));
    }
}
