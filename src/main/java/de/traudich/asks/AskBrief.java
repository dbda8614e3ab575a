package de.traudich.asks;

import de.traudich.exercises.Channel;
import de.traudich.shared.Fear;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What lists show beside an ask: whom and what for, how long to wait, whether thanks were said, and how high the fear
/// went.
public record AskBrief(
        String whom,
        @Nullable Favour favour,
        @Nullable Channel channel,
        @Nullable Integer horizonDays,
        boolean followedUp,
        boolean thanked,
        @Nullable Fear fearPeak) {

    public static final AskBrief NONE = new AskBrief("", null, null, null, false, false, null);

    /// When silence may be called no reply, null while nobody was asked or no horizon was set.
    public @Nullable Instant horizon(Ask ask) {
        return Expectation.horizon(ask, horizonDays);
    }

    /// Nothing came for so long that it may be called no reply; an answer may still follow.
    public boolean silent(Ask ask, Instant now) {
        var end = Expectation.horizon(ask, horizonDays == null ? Ask.SILENT_DAYS : horizonDays);
        return end != null && ask.outcome() == null && !now.isBefore(end);
    }
}
