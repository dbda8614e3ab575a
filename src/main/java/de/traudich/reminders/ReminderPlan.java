package de.traudich.reminders;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a person wants to be reminded.
///
/// @param zone null: the practice's
/// @param pausedUntil the first day that is no longer paused
public record ReminderPlan(
        boolean wanted,
        int hour,
        QuietHours quiet,
        @Nullable ZoneId zone,
        @Nullable LocalDate pausedUntil) {

    /// Nobody who has not chosen it is sent anything.
    public static final ReminderPlan UNASKED = new ReminderPlan(false, 9, QuietHours.USUAL, null, null);

    public static final ReminderPlan USUAL = new ReminderPlan(true, 9, QuietHours.USUAL, null, null);

    public ReminderPlan {
        if (hour < 0 || hour > 23 || quiet.contains(hour)) {
            throw new IllegalArgumentException("in quiet hours");
        }
    }

    Timetable timetable(ZoneId practice) {
        return new Timetable(hour, quiet, Objects.requireNonNullElse(zone, practice));
    }

    public boolean paused(LocalDate today) {
        return pausedUntil != null && today.isBefore(pausedUntil);
    }

    boolean allows(LocalDate today) {
        return wanted && !paused(today);
    }

    ReminderPlan wanted(boolean now) {
        return new ReminderPlan(now, hour, quiet, zone, pausedUntil);
    }

    ReminderPlan pausedUntil(@Nullable LocalDate day) {
        return new ReminderPlan(wanted, hour, quiet, zone, day);
    }
}
