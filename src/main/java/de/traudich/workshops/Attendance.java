package de.traudich.workshops;

import de.traudich.asks.Ask;
import de.traudich.asks.Stage;
import de.traudich.exercises.Exercise;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A workshop somebody took part in, and what they asked there.
public record Attendance(WorkshopId workshop, String title, Instant startsAt, boolean closed, List<Turn> turns) {

    /// One round; the ask is null for who came after it.
    public record Turn(
            int number, Exercise exercise, @Nullable Ask ask) {

        private static final Set<Stage> OPEN = EnumSet.of(Stage.SET_OFF, Stage.ASKED, Stage.WAITING);

        /// What came of it can still be entered, however late.
        public boolean open() {
            return ask != null && OPEN.contains(ask.stage());
        }
    }

    public Attendance {
        turns = List.copyOf(turns);
    }
}
