package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody looks at in a coach's feed: of one coachee or of all, of one kind or of all, and from where on. The
/// newest page as long as `from` is null, afterwards everything down to that line.
public record FeedSlice(
        PersonId coach,
        @Nullable PersonId coachee,
        @Nullable Kind kind,
        @Nullable Place from) {

    public enum Kind {
        ASKED,
        ANSWERED,
        NOT_ASKED,
        WORDS
    }

    /// A line of the feed, by what orders it.
    public record Place(Instant at, AskId ask) {

        public static Place of(FeedItem item) {
            return new Place(item.at(), item.ask().id());
        }
    }

    public static FeedSlice newest(PersonId coach) {
        return new FeedSlice(coach, null, null, null);
    }

    public FeedSlice downTo(Place place) {
        return new FeedSlice(coach, coachee, kind, place);
    }
}
