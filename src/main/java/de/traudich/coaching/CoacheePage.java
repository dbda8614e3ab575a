package de.traudich.coaching;

import de.traudich.asks.Ask;
import de.traudich.asks.Comparison;
import de.traudich.exercises.Exercise;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one coach may know of one coachee, newest first; beside it expected and happened over all that is shared, not
/// only over the lines.
public record CoacheePage(String name, List<Line> lines, Comparison check) {

    /// An ask as far as it is shared; of what is not, that it was asked, or that the coach assigned it.
    ///
    /// @param words there is something to read
    /// @param edition another one whenever the words are others
    /// @param messages how many were written under it
    /// @param unanswered the coachee wrote the last of them
    /// @param unread how many of them the coach has not seen
    public record Line(
            Ask ask,
            @Nullable Exercise exercise,
            boolean assigned,
            @Nullable LocalDate due,
            String note,
            boolean words,
            int messages,
            boolean unanswered,
            int unread,
            long edition) {

        /// Something the coach waits for, as far as they can know.
        public boolean open() {
            return ask.askedAt() == null && ask.notAskedAt() == null;
        }

        /// Handed over by this coach and not begun, as far as they can know.
        public boolean withdrawable() {
            return assigned && open() && ask.setOffAt() == null;
        }
    }
}
