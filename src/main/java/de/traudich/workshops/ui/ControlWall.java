package de.traudich.workshops.ui;

import de.traudich.people.Person;
import de.traudich.workshops.Block;
import de.traudich.workshops.BlockId;
import de.traudich.workshops.Commitment;
import de.traudich.workshops.Committing;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Moderating;
import de.traudich.workshops.Showing;
import de.traudich.workshops.WorkshopId;
import java.util.List;
import java.util.function.Consumer;

/// What a coach lets the wall show of answers. Each verb acts on what the screen showed; afterwards the room is told
/// whether it was this press that did it.
final class ControlWall {

    private final Leading leading;
    private final Moderating moderating;
    private final Committing committing;
    private final Person coach;
    private final WorkshopId id;
    private Consumer<Boolean> done = _ -> {};

    ControlWall(Leading leading, Moderating moderating, Committing committing, Person coach, WorkshopId id) {
        this.leading = leading;
        this.moderating = moderating;
        this.committing = committing;
        this.coach = coach;
        this.id = id;
    }

    void tell(Consumer<Boolean> room) {
        done = room;
    }

    void show(Block seen, Showing showing) {
        if (seen.showing() != showing) {
            done.accept(leading.show(id, coach, seen, showing));
        }
    }

    /// What people show the coach of what they resolved, as it is now.
    List<Commitment.Shown> resolved() {
        return committing.shown(id, coach);
    }

    void takeOff(BlockId block, String word, boolean off) {
        moderating.takeOff(id, coach, block, word, off);
        done.accept(true);
    }
}
