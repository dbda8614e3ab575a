package de.traudich.reminders;

import de.traudich.people.Person;
import de.traudich.shared.Ids;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MonthlyReportRepository {

    private static final String WHOSE = "practice_id = :practice and person_id = :person";

    private final JdbcClient db;

    MonthlyReportRepository(JdbcClient db) {
        this.db = db;
    }

    boolean wanted(Person who) {
        return db.sql("select exists (select 1 from monthly_report where " + WHOSE + ")")
                .param("practice", who.practice().value())
                .param("person", who.id().value())
                .query(Boolean.class)
                .single();
    }

    /// Twice is the same as once.
    void want(Person who, Instant now) {
        db.sql("""
                        insert ignore into monthly_report (id, practice_id, person_id, since)
                        values (:id, :practice, :person, :now)
                        """)
                .param("id", Ids.next())
                .param("practice", who.practice().value())
                .param("person", who.id().value())
                .param("now", now)
                .update();
    }

    void forget(Person who) {
        db.sql("delete from monthly_report where " + WHOSE)
                .param("practice", who.practice().value())
                .param("person", who.id().value())
                .update();
    }
}
