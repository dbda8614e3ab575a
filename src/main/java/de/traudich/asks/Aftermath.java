package de.traudich.asks;

import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import de.traudich.shared.PlainText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is noted when it is over: how high the fear went, whether the dreaded thing happened, how firmly
/// the sentence is believed now, what comes next, and a remark on the locked expectation.
public record Aftermath(
        @Nullable Fear fearPeak,
        @Nullable Happened dreadHappened,
        @Nullable Percent beliefAfter,
        String next,
        String remark,
        @Nullable Instant followedUpAt,
        @Nullable Instant thankedAt) {

    public static final int TEXT_MAX = 1000;
    public static final Aftermath NONE = new Aftermath(null, null, null, "", "", null, null);

    public Aftermath {
        next = PlainText.lines(next);
        remark = PlainText.lines(remark);
        Texts.require(next, TEXT_MAX);
        Texts.require(remark, TEXT_MAX);
    }

    /// What is typed, without the moments that are marked by verbs of their own.
    Aftermath typed() {
        return new Aftermath(fearPeak, dreadHappened, beliefAfter, next, remark, null, null);
    }
}
