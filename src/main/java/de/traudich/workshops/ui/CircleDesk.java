package de.traudich.workshops.ui;

import de.traudich.people.Person;
import de.traudich.shared.Stale;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.Rehearsing;
import de.traudich.workshops.Turning;
import de.traudich.workshops.WorkshopId;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The coach's verbs for a rehearsal, each acting on what the screen showed; afterwards the room is told whether it was
/// this press that did it.
final class CircleDesk {

    private final Rehearsing rehearsing;
    private final Turning turning;
    private final Person coach;
    private final WorkshopId id;
    private final Clock clock;
    private Consumer<Boolean> done = _ -> {};

    CircleDesk(Rehearsing rehearsing, Turning turning, Person coach, WorkshopId id, Clock clock) {
        this.rehearsing = rehearsing;
        this.turning = turning;
        this.coach = coach;
        this.id = id;
        this.clock = clock;
    }

    void tell(Consumer<Boolean> room) {
        done = room;
    }

    void draw(CirclePicture seen, int size) {
        press(() -> rehearsing.draw(id, coach, seen.block().id(), seen.circles().version(), size));
    }

    void move(CirclePicture seen, ParticipantId who, int number) {
        press(() -> rehearsing.move(id, coach, seen.block().id(), seen.circles().version(), who, number));
    }

    void start(CirclePicture seen) {
        press(() -> turning.start(id, coach, seen.block().id(), seen.circles().turn()));
    }

    void next(CirclePicture seen) {
        press(() -> turning.next(id, coach, seen.block().id(), seen.circles().turn()));
    }

    Duration left(CirclePicture seen) {
        return seen.timer().left(clock.instant());
    }

    /// Somebody who was removed meanwhile cannot be moved: that was overtaken too.
    private void press(BooleanSupplier verb) {
        boolean byThisPress;
        try {
            byThisPress = verb.getAsBoolean();
        } catch (Stale removed) {
            byThisPress = false;
        }
        done.accept(byThisPress);
    }
}
