package de.traudich.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When mails may reach a person: at a chosen hour of each of their own days, never in their quiet hours. Days are
/// counted on the calendar, so a day of 23 or 25 hours has one such moment too.
public record Timetable(int hour, QuietHours quiet, ZoneId zone) {

    public Timetable {
        if (hour < 0 || hour > 23 || quiet.contains(hour)) {
            throw new IllegalArgumentException("in quiet hours");
        }
    }

    public LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    public boolean isQuiet(Instant now) {
        return quiet.contains(LocalTime.ofInstant(now, zone));
    }

    /// The next chosen hour after now. One that a clock change skips is made up for after the gap, one that
    /// it repeats counts the first time.
    public Instant next(Instant now) {
        var today = at(day(now), hour);
        return today.isAfter(now) ? today : at(day(now).plusDays(1), hour);
    }

    /// When the quiet hours of this moment end; this moment itself where it is not quiet.
    public Instant awake(Instant now) {
        if (!isQuiet(now)) return now;
        var today = at(day(now), quiet.until());
        return today.isAfter(now) ? today : at(day(now).plusDays(1), quiet.until());
    }

    private Instant at(LocalDate day, int hourOfDay) {
        return ZonedDateTime.of(day, LocalTime.of(hourOfDay, 0), zone).toInstant();
    }
}
