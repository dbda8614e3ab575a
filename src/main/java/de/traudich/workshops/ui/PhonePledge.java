package de.traudich.workshops.ui;

import de.traudich.asks.AskId;
import de.traudich.asks.Kept;
import de.traudich.people.Person;
import de.traudich.workshops.BlockId;
import de.traudich.workshops.BuddyCircleId;
import de.traudich.workshops.Buddying;
import de.traudich.workshops.Commitment;
import de.traudich.workshops.Committing;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// What one participant resolves, and with whom they go on.
///
/// @param day today, where the practice is
record PhonePledge(
        Committing committing, Buddying buddying, WorkshopId workshop, Person person, Supplier<LocalDate> day) {

    LocalDate today() {
        return day.get();
    }

    Commitment read(BlockId block) {
        return committing.read(workshop, block, person);
    }

    /// All of it, in whichever block.
    List<Commitment> all() {
        return committing.of(workshop, person);
    }

    Kept keep(BlockId block, Commitment.Words seen, Commitment.Words now) {
        return committing.keep(workshop, block, person, seen, now);
    }

    boolean show(BlockId block, boolean shown) {
        return committing.show(workshop, block, person.id(), shown);
    }

    boolean offer(ParticipantId to) {
        return buddying.offer(workshop, person.id(), to);
    }

    boolean accept(ParticipantId from) {
        return buddying.accept(workshop, person.id(), from);
    }

    boolean decline(ParticipantId from) {
        return buddying.decline(workshop, person.id(), from);
    }

    boolean withdraw() {
        return buddying.withdraw(workshop, person.id());
    }

    boolean end(BuddyCircleId circle) {
        return buddying.end(person.id(), circle);
    }

    boolean share(BuddyCircleId circle, AskId ask, boolean shown) {
        return buddying.show(person.id(), circle, ask, shown);
    }

    /// The own asks that are shown in a circle.
    Set<AskId> shared(BuddyCircleId circle) {
        return buddying.shown(person.id()).getOrDefault(circle, Set.of());
    }
}
