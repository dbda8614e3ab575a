package de.traudich.asks;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PrivateText;
import de.traudich.people.PrivateTexts;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a person writes around an ask, kept as it is typed: no command; each step is written over what its window has
/// seen of it. A foreign ask and an unknown one are both [Stale].
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
    public Kept save(Person who, AskId ask, Setting seen, Setting setting) {
        var kept = keep(who, ask, AskNotes::setting, seen, setting, (mine, seal) -> notes.save(mine, setting, seal));
        if (kept instanceof Kept.Saved) events.publishEvent(new AskEvent.Noted(ask, who.id()));
        return kept;
    }

    /// Only until the prediction is locked.
    @Transactional
    public Kept save(Person who, AskId ask, Expectation seen, Expectation expectation) {
        return told(
                who,
                ask,
                keep(
                        who,
                        ask,
                        AskNotes::expectation,
                        seen,
                        expectation,
                        (mine, seal) -> notes.save(mine, expectation, seal)));
    }

    @Transactional
    public Kept save(Person who, AskId ask, Homework seen, Homework homework) {
        return told(
                who,
                ask,
                keep(who, ask, AskNotes::homework, seen, homework, (mine, seal) -> notes.save(mine, homework, seal)));
    }

    @Transactional
    public Kept save(Person who, AskId ask, Draft seen, Draft draft) {
        return told(
                who, ask, keep(who, ask, AskNotes::draft, seen, draft, (mine, seal) -> notes.save(mine, draft, seal)));
    }

    /// The words of the follow-up; whether it may be sent is another question.
    @Transactional
    public Kept saveFollowUp(Person who, AskId ask, Draft seen, Draft followUp) {
        return keep(
                who, ask, AskNotes::followUp, seen, followUp, (mine, seal) -> notes.saveFollowUp(mine, followUp, seal));
    }

    /// What there is to say only after somebody was asked, or was not.
    @Transactional
    public Kept save(Person who, AskId ask, Aftermath seen, Aftermath aftermath) {
        var mine = get(who.id(), ask);
        if (mine.askedAt() == null && mine.notAsked() == null) {
            return new Kept.TooEarly();
        }
        return told(
                who,
                ask,
                keep(
                        who,
                        ask,
                        there -> there.aftermath().typed(),
                        seen.typed(),
                        aftermath.typed(),
                        (one, seal) -> notes.save(one, aftermath, seal)));
    }

    /// By when somebody wants to have asked; the last one counts.
    @Transactional
    public void resolve(Person who, AskId ask, @Nullable LocalDate day) {
        notes.resolve(get(who.id(), ask), day);
        events.publishEvent(new AskEvent.Noted(ask, who.id()));
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
        return notes.asked(who, now, whom);
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

    /// Whether its person has done anything with an ask.
    public boolean untouched(PersonId who, AskId ask) {
        return notes.untouched(get(who, ask).id());
    }

    /// An ask that nobody has touched leaves no trace.
    @Transactional
    public void drop(PersonId who, AskId ask) {
        notes.drop(get(who, ask).id());
    }

    /// An own idea of which nothing is left leaves no trace. What came to it meanwhile, anywhere, keeps it.
    @Transactional
    public boolean dropBlank(PersonId who, AskId ask) {
        return notes.dropBlank(who, ask);
    }

    /// Over nothing but what the writing window has read: what another one kept meanwhile is not lost unseen. Writers
    /// of one ask wait for each other here.
    private <T> Kept keep(
            Person who, AskId ask, Function<AskNotes, T> step, T seen, T now, BiPredicate<Ask, PrivateText> change) {
        var mine = asks.lock(ask, who.id()).orElseThrow(() -> new Stale("ask"));
        var seal = texts.of(who);
        var there = step.apply(notes.find(mine, seal).orElse(AskNotes.NONE));
        if (!there.equals(seen) && !there.equals(now)) {
            return new Kept.Overtaken();
        }
        return change.test(mine, seal) ? new Kept.Saved() : new Kept.Locked();
    }

    /// What nobody else may read is no news to anybody.
    private Kept told(Person who, AskId ask, Kept kept) {
        if (kept instanceof Kept.Saved && get(who.id(), ask).visibility().showsText()) {
            events.publishEvent(new AskEvent.Worded(ask, who.id()));
        }
        return kept;
    }

    private Ask get(PersonId who, AskId ask) {
        return asks.find(ask, who).orElseThrow(() -> new Stale("ask"));
    }
}
