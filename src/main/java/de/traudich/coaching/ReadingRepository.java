package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lines are added, and never changed.
@Repository
class ReadingRepository {

    private final JdbcClient db;

    ReadingRepository(JdbcClient db) {
        this.db = db;
    }

    void add(Person coach, PersonId coachee, AskId ask, SharedAsk.What what, LocalDate day, Instant now) {
        db.sql("""
                        insert into reading (id, practice_id, coach_id, coachee_id, ask_id, what, day, at)
                        values (:id, :practice, :coach, :coachee, :ask, :what, :day, :now)
                        """)
                .param("id", Ids.next())
                .param("practice", coach.practice().value())
                .param("coach", coach.id().value())
                .param("coachee", coachee.value())
                .param("ask", ask.value())
                .param("what", what.name())
                .param("day", day)
                .param("now", now)
                .update();
    }
}
