package de.traudich.insights;

import java.time.Duration;

/// A time in the unit somebody would say it in: minutes up to an hour and a half, hours up to a day and a half, days.
///
/// @param key the sentence it is said with
public record Lasted(String key, long count) {

    public static Lasted of(Duration time) {
        if (time.toMinutes() < 90) return new Lasted("insights.minutes", Math.max(1, time.toMinutes()));
        if (time.toHours() < 36) return new Lasted("insights.hours", Math.round(time.toMinutes() / 60.0));
        return new Lasted("insights.days", Math.round(time.toHours() / 24.0));
    }
}
