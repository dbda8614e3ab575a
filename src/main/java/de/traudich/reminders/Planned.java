package de.traudich.reminders;

import de.traudich.people.Person;
import java.time.Instant;
import java.time.ZoneId;

/// A person's plan with what has to be known to follow it.
record Planned(Person person, ReminderPlan plan, ZoneId practiceZone, Instant nextAt) {

    Timetable timetable() {
        return plan.timetable(practiceZone);
    }
}
