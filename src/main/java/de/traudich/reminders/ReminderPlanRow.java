package de.traudich.reminders;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// Reads a plan and its person.
final class ReminderPlanRow {

    /// For queries that join the plan as `r`, the person as `p` and the practice as `pr`.
    static final String COLUMNS = """
            p.id as person_id, p.practice_id, p.name, p.language, pr.zone as practice_zone,
            r.wanted, r.hour, r.quiet_from, r.quiet_until, r.zone, r.paused_until, r.next_at,
            exists (select 1 from monthly_report m join practice_role pl
                      on pl.practice_id = m.practice_id and pl.person_id = m.person_id and pl.role = 'COACH'
                     where m.practice_id = r.practice_id and m.person_id = r.person_id) as monthly
            """;

    private ReminderPlanRow() {}

    static Planned of(ResultSet row) throws SQLException {
        return new Planned(
                person(row),
                plan(row),
                ZoneId.of(row.getString("practice_zone")),
                row.getObject("next_at", Instant.class),
                row.getBoolean("monthly"));
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getObject("person_id", UUID.class)),
                new PracticeId(row.getObject("practice_id", UUID.class)),
                row.getString("name"),
                Language.of(row.getString("language")));
    }

    private static ReminderPlan plan(ResultSet row) throws SQLException {
        var zone = row.getString("zone");
        return new ReminderPlan(
                row.getBoolean("wanted"),
                row.getInt("hour"),
                new QuietHours(row.getInt("quiet_from"), row.getInt("quiet_until")),
                zone == null ? null : ZoneId.of(zone),
                row.getObject("paused_until", LocalDate.class));
    }
}
