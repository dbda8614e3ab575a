package de.traudich.coaching;

import de.traudich.asks.Favour;
import de.traudich.exercises.Channel;
import de.traudich.shared.Fear;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One kind of ask on the ladder, with the fear expected last, the fear after it once it was felt, and how often it
/// was made. The newest ask of this kind lends it its words.
public record Rung(
        Kind kind,
        TodayItem newest,
        Fear expected,
        @Nullable Fear after,
        int times) {

    /// What makes two asks the same kind of dare.
    public sealed interface Kind {

        /// An exercise, in whatever version.
        record Practised(UUID series) implements Kind {}

        /// An own idea, by what it asks for and how.
        record Own(@Nullable Favour favour, @Nullable Channel channel) implements Kind {}

        static Kind of(TodayItem item) {
            var exercise = item.exercise();
            return exercise != null
                    ? new Practised(exercise.series())
                    : new Own(item.brief().favour(), item.brief().channel());
        }
    }

    /// This one is newer than the other; what it does not know yet, the other says.
    Rung before(Rung older) {
        return new Rung(kind, newest, expected, after == null ? older.after : after, times + older.times);
    }
}
