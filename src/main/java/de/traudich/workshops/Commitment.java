package de.traudich.workshops;

import de.traudich.asks.AskId;
import de.traudich.shared.PlainText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody resolves in a commitments block, and whether the coach may see whom and by when. The ask it became is
/// null while nothing was written.
public record Commitment(@Nullable AskId ask, Words words, boolean shown) {

    public static final Commitment NONE = new Commitment(null, Words.NONE, false);

    /// Whom, by when, and the plan for the moment itself.
    public record Words(String whom, @Nullable LocalDate due, String when, String then) {

        public static final Words NONE = new Words("", null, "", "");

        public Words {
            whom = PlainText.line(whom);
            when = PlainText.lines(when);
            then = PlainText.lines(then);
        }

        public boolean isEmpty() {
            return equals(NONE);
        }
    }

    /// What the coach sees of somebody who wants that; never the plan.
    public record Shown(String name, String whom, @Nullable LocalDate due) {}
}
