package de.traudich.workshops;

import de.traudich.asks.AskId;
import de.traudich.asks.AskNotes;
import de.traudich.asks.Kept;
import de.traudich.asks.Noting;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
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
    private final Noting noting;
    private final Clock clock;

    Committing(
            WorkshopRepository workshops,
            CommitmentRepository commitments,
            CommitmentSeat seat,
            Noting noting,
            Clock clock) {
        this.workshops = workshops;
        this.commitments = commitments;
        this.seat = seat;
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

    /// As it is typed, over nothing but what this window has seen. Begun in time it may be finished at any time.
    public Kept keep(WorkshopId workshop, BlockId block, Person who, Commitment.Words seen, Commitment.Words now) {
        var ask = ask(workshop, block, who, now);
        if (ask.isEmpty()) {
            return now.isEmpty() ? new Kept.Saved() : new Kept.TooLate();
        }
        var kept = write(who, ask.get(), seen, now);
        if (kept instanceof Kept.Saved) {
            count(workshop, block, who, !now.whom().isEmpty());
            forget(who, ask.get(), now);
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
        return new Commitment(made.ask(), words(noting.read(who, made.ask()), made), made.shown());
    }

    private Optional<AskId> ask(WorkshopId workshop, BlockId block, Person who, Commitment.Words now) {
        return commitments
                .find(workshop, block, who.id())
                .map(CommitmentRepository.Made::ask)
                .or(() -> now.isEmpty() ? Optional.empty() : seat.begin(workshop, block, who));
    }

    private Kept write(Person who, AskId ask, Commitment.Words seen, Commitment.Words now) {
        var there = noting.read(who, ask);
        var setting = there.setting();
        var named = noting.save(who, ask, setting.toWhom(seen.whom()), setting.toWhom(now.whom()));
        if (!(named instanceof Kept.Saved)) {
            return named;
        }
        if (!Objects.equals(seen.due(), now.due())) {
            noting.resolve(who, ask, now.due());
        }
        var homework = there.homework();
        return noting.save(
                who, ask, homework.planning(seen.when(), seen.then()), homework.planning(now.when(), now.then()));
    }

    /// Who finishes after the block is not counted, and no room is held for it.
    private void count(WorkshopId workshop, BlockId block, Person who, boolean made) {
        var late = clock.instant().minus(Block.GRACE);
        if (made != commitments.counted(workshop, block, who.id())
                && (!made || commitments.open(workshop, block, who.id(), late))) {
            seat.count(workshop, block, who.id(), made);
        }
    }

    /// All of it deleted again is nothing.
    private void forget(Person who, AskId ask, Commitment.Words now) {
        if (now.isEmpty() && commitments.isBlank(ask)) {
            noting.drop(who.id(), ask);
        }
    }

    private static Commitment.Words words(AskNotes notes, CommitmentRepository.Made made) {
        return new Commitment.Words(
                notes.setting().whom(),
                made.due(),
                notes.homework().planWhen(),
                notes.homework().planThen());
    }
}
