package de.traudich.coaching.ui;

import java.time.LocalTime;
import java.util.Locale;

/// How somebody is greeted at this time of day.
enum Greeting {
    NIGHT,
    MORNING,
    DAY,
    EVENING;

    static Greeting of(LocalTime time) {
        if (time.getHour() < 5) return NIGHT;
        if (time.getHour() < 11) return MORNING;
        return time.getHour() < 18 ? DAY : EVENING;
    }

    String key() {
        return "greeting." + name().toLowerCase(Locale.ROOT);
    }
}
