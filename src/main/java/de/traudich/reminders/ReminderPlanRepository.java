package de.traudich.reminders;

import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class ReminderPlanRepository {

    private static final String SELECT = "select " + ReminderPlanRow.COLUMNS + """
              from reminder_plan r
              join person p on p.practice_id = r.practice_id and p.id = r.person_id
              join practice pr on pr.id = r.practice_id
            """;

    private static final String WHOSE = "practice_id = :practice and person_id = :person";

    private final JdbcClient db;

    ReminderPlanRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Planned> find(PersonId person) {
        return db.sql(SELECT + "where p.id = :person")
                .param("person", person.value())
                .query((row, _) -> ReminderPlanRow.of(row))
                .optional();
    }

    List<Planned> due(Instant now, int most) {
        return db.sql(SELECT + """
                        where r.next_at <= :now
                          and exists (select 1 from account a where a.practice_id = r.practice_id and a.person_id = r.person_id)
                        order by r.next_at, r.id limit :most
                        """)
                .param("now", now)
                .param("most", most)
                .query((row, _) -> ReminderPlanRow.of(row))
                .list();
    }

    /// True for the one instance that may remind now.
    boolean take(Planned due, Instant next) {
        return db.sql("update reminder_plan set next_at = :next where " + WHOSE + " and next_at = :due")
                        .param("next", next)
                        .param("practice", due.person().practice().value())
                        .param("person", due.person().id().value())
                        .param("due", due.nextAt())
                        .update()
                > 0;
    }

    /// Does nothing for who has a plan already.
    void add(Person person, ReminderPlan plan, Instant next) {
        with(plan, db.sql("""
                        insert ignore into reminder_plan (id, practice_id, person_id, wanted, hour, quiet_from, quiet_until,
                               zone, paused_until, next_at)
                        values (:id, :practice, :person, :wanted, :hour, :from, :until, :zone, :paused, :next)
                        """))
                .param("id", Ids.next())
                .param("practice", person.practice().value())
                .param("person", person.id().value())
                .param("next", next)
                .update();
    }

    /// Who changes the same plan elsewhere waits here, and then changes what it has become.
    void lock(Person person) {
        db.sql("select id from reminder_plan where " + WHOSE + " for update")
                .param("practice", person.practice().value())
                .param("person", person.id().value())
                .query(UUID.class)
                .optional();
    }

    void save(Person person, ReminderPlan plan, Instant next) {
        with(plan, db.sql("""
                        update reminder_plan set wanted = :wanted, hour = :hour, quiet_from = :from, quiet_until = :until,
                               zone = :zone, paused_until = :paused, next_at = :next where\s""" + WHOSE))
                .param("practice", person.practice().value())
                .param("person", person.id().value())
                .param("next", next)
                .update();
    }

    private static StatementSpec with(ReminderPlan plan, StatementSpec statement) {
        return statement
                .param("wanted", plan.wanted())
                .param("hour", plan.hour())
                .param("from", plan.quiet().from())
                .param("until", plan.quiet().until())
                .param("zone", plan.zone() == null ? null : plan.zone().getId())
                .param("paused", plan.pausedUntil());
    }
}
