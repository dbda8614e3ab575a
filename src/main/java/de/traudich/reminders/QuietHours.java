package de.traudich.reminders;

import java.time.LocalTime;

/// Full hours of the night in which no mail goes out. They may grow, but the night itself always stays quiet.
public record QuietHours(int from, int until) {

    public static final int FROM_FIRST = 16;
    public static final int FROM_LAST = 22;
    public static final int UNTIL_FIRST = 6;
    public static final int UNTIL_LAST = 11;
    public static final QuietHours USUAL = new QuietHours(20, 8);

    public QuietHours {
        if (from < FROM_FIRST || from > FROM_LAST || until < UNTIL_FIRST || until > UNTIL_LAST) {
            throw new IllegalArgumentException("not a night");
        }
    }

    public boolean contains(LocalTime time) {
        return contains(time.getHour());
    }

    public boolean contains(int hour) {
        return hour >= from || hour < until;
    }
}
