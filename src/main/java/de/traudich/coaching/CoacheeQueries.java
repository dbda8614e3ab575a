package de.traudich.coaching;

import de.traudich.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what a coach may know of one coachee.
@Repository
class CoacheeQueries {

    private final JdbcClient db;

    CoacheeQueries(JdbcClient db) {
        this.db = db;
    }

    /// Everybody this coach accompanies, by name.
    Map<PersonId, String> names(PersonId coach) {
        var names = new LinkedHashMap<PersonId, String>();
        db.sql("select p.id, " + SharedName.SQL + """
                           as shared_name from coaching c join person p on p.id = c.coachee_id
                         where c.coach_id = :coach order by shared_name, p.id
                        """)
                .param("coach", coach.value())
                .query(row -> {
                    names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("shared_name"));
                });
        return names;
    }

    Optional<String> name(Relationship relationship) {
        return db.sql("select " + SharedName.SQL + """
                          from coaching c join person p on p.id = c.coachee_id
                         where c.coach_id = :coach and c.coachee_id = :coachee
                        """)
                .param("coach", relationship.coach().value())
                .param("coachee", relationship.coachee().value())
                .query(String.class)
                .optional();
    }

    /// A private ask that nobody assigned is known once it was asked, and nothing else of it.
    List<CoacheePage.Line> lines(Relationship relationship, int most) {
        return db.sql("select s.id is not null as assigned, s.due, s.note, " + SharedRow.EDITION + " as edition, "
                        + SharedRow.COLUMNS + """
                             , (select count(*) from feedback f where f.ask_id = a.id and a.visibility = 'COACH') as messages,
                               (select f.author_id = a.person_id from feedback f where f.ask_id = a.id and a.visibility = 'COACH'
                                 order by f.created_at desc, f.id desc limit 1) as unanswered,
                               if(a.visibility = 'COACH',
                        """
                        + FeedbackRepository.UNREAD.formatted("c.coach_id")
                        + ", 0) as unread from "
                        + SharedRow.JOINED
                        + """
                         where c.coach_id = :coach and c.coachee_id = :coachee
                           and (%1$s or a.asked_at is not null or s.id is not null)
                         order by coalesce(%2$s, a.created_at) desc, a.id desc limit :most
                        """.formatted(SharedRow.NUMBERS, SharedRow.MOVED))
                .param("coach", relationship.coach().value())
                .param("coachee", relationship.coachee().value())
                .param("most", most)
                .query((row, _) -> line(row))
                .list();
    }

    private static CoacheePage.Line line(ResultSet row) throws SQLException {
        return new CoacheePage.Line(
                SharedRow.ask(row),
                SharedRow.exercise(row),
                row.getBoolean("assigned"),
                row.getObject("due", LocalDate.class),
                Objects.requireNonNullElse(row.getString("note"), ""),
                row.getBoolean("words"),
                row.getInt("messages"),
                row.getBoolean("unanswered"),
                row.getInt("unread"),
                row.getLong("edition"));
    }
}
