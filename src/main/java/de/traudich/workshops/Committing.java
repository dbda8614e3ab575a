package de.traudich.workshops;

import de.traudich.asks.AskNotes;
import de.traudich.asks.Kept;
import de.traudich.asks.Noting;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people resolve to ask after the workshop. From the first letter it is an ask of their own, in nobody else's
/// sight; the room only hears how many have one.
@Service
public class Committing {

    private final WorkshopRepository workshops;
    private final CommitmentRepository commitments;
    private final CommitmentSeat seat;
    private final CommitmentWords words;
    private final Noting noting;
    private final Clock clock;

    Committing(
            WorkshopRepository workshops,
            CommitmentRepository commitments,
            CommitmentSeat seat,
            CommitmentWords words,
            Noting noting,
            Clock clock) {
        this.workshops = workshops;
        this.commitments = commitments;
        this.seat = seat;
        this.words = words;
        this.noting = noting;
        this.clock = clock;
    }

    /// Their own; of a foreign block nothing, like of one nobody has written in.
    public Commitment read(WorkshopId workshop, BlockId block, Person who) {
        return commitments
                .find(workshop, block, who.id())
                .map(made -> read(who, made))
                .orElse(Commitment.NONE);
    }

    /// What somebody has resolved in this workshop; hardly ever more than one thing.
    public List<Commitment> of(WorkshopId workshop, Person who) {
        return commitments.of(workshop, who.id()).stream()
                .map(made -> read(who, made))
                .toList();
    }

    /// As it is typed, over nothing but what this window has seen; of an ask begun here nobody has seen anything. Begun
    /// in time it may be finished at any time.
    public Kept keep(WorkshopId workshop, BlockId block, Person who, Commitment.Words seen, Commitment.Words now) {
        var known = commitments.find(workshop, block, who.id()).map(CommitmentRepository.Made::ask);
        var ask = known.or(() -> now.isEmpty() ? Optional.empty() : seat.begin(workshop, block, who));
        if (ask.isEmpty()) {
            return now.isEmpty() ? new Kept.Saved() : new Kept.TooLate();
        }
        var before = known.isPresent() ? seen : Commitment.Words.NONE;
        var kept = words.write(who, ask.get(), noting.read(who, ask.get()), before, now);
        if (kept instanceof Kept.Saved) {
            count(workshop, block, who, !now.whom().isEmpty());
        }
        return kept;
    }

    /// Whether the coaches who lead may see whom and by when, until taken back.
    @Transactional
    public boolean show(WorkshopId workshop, BlockId block, PersonId who, boolean shown) {
        return commitments.show(workshop, block, who, shown ? clock.instant() : null);
    }

    /// What people show to who leads, by name; somebody else's workshop is [Stale].
    public List<Commitment.Shown> shown(WorkshopId workshop, Person coach) {
        workshops.find(workshop, coach.id()).orElseThrow(() -> new Stale("workshop"));
        return commitments.shown(workshop);
    }

    private Commitment read(Person who, CommitmentRepository.Made made) {
        return new Commitment(made.ask(), typed(noting.read(who, made.ask()), made), made.shown());
    }

    /// Who finishes after the block is not counted, and no room is held for it.
    private void count(WorkshopId workshop, BlockId block, Person who, boolean made) {
        var late = clock.instant().minus(Block.GRACE);
        if (made != commitments.counted(workshop, block, who.id())
                && (!made || commitments.open(workshop, block, who.id(), late))) {
            seat.count(workshop, block, who.id(), made);
        }
    }

    private static Commitment.Words typed(AskNotes notes, CommitmentRepository.Made made) {
        return new Commitment.Words(
                notes.setting().whom(),
                made.due(),
                notes.homework().planWhen(),
                notes.homework().planThen());
    }
}
