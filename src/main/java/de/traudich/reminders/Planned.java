package de.traudich.reminders;

import de.traudich.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A person's plan with what has to be known to follow it.
///
/// @param monthly a coach who wants to be told that a month is over
record Planned(Person person, ReminderPlan plan, ZoneId practiceZone, Instant nextAt, boolean monthly) {

    boolean reminds(LocalDate today) {
        return plan.allows(today);
    }

    boolean tellsOfMonths(LocalDate today) {
        return monthly && !plan.paused(today);
    }

    Timetable timetable() {
        return plan.timetable(practiceZone);
    }
}
