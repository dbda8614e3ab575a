package de.traudich.asks;

import de.traudich.shared.Percent;
import de.traudich.shared.PlainText;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is expected besides chance and fear ([Prediction]): what is dreaded and how likely, how long to wait for an
/// answer, and how firmly a sentence is believed. Locked with the prediction.
public record Expectation(
        String dread,
        @Nullable Percent dreadChance,
        @Nullable Integer horizonDays,
        String belief,
        @Nullable Percent beliefBefore) {

    public static final int TEXT_MAX = 300;
    public static final int HORIZON_MAX = 365;
    public static final Expectation NONE = new Expectation("", null, null, "", null);

    public Expectation {
        dread = PlainText.lines(dread);
        belief = PlainText.lines(belief);
        Texts.require(dread, TEXT_MAX);
        Texts.require(belief, TEXT_MAX);
        if (horizonDays != null && (horizonDays < 1 || horizonDays > HORIZON_MAX)) {
            throw new IllegalArgumentException("a horizon is 1 to 365 days, but was " + horizonDays);
        }
    }

    /// When silence may be called no reply, null while nobody was asked or no horizon was set.
    public @Nullable Instant horizon(Ask ask) {
        return horizon(ask, horizonDays);
    }

    static @Nullable Instant horizon(Ask ask, @Nullable Integer days) {
        var asked = ask.askedAt();
        return asked == null || days == null ? null : asked.plus(Duration.ofDays(days));
    }
}
