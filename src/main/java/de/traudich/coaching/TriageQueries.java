package de.traudich.coaching;

import de.traudich.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads all coachees of a coach at once, one row each.
@Repository
class TriageQueries {

    private static final DateTimeFormatter STORED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

    private final JdbcClient db;
    private final Clock clock;

    TriageQueries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<TriageRow> of(PersonId coach) {
        return db.sql("""
                        select p.id, %4$s as name, count(case when s.id is not null and %1$s then 1 end) as open,
                               count(a.asked_at) as asked, max(%2$s) as active, min(case when %1$s and s.due > :since then s.due end) as due,
                               group_concat(if(%3$s and a.not_asked_reason = 'FEAR', a.not_asked_at, null)
                                   order by a.not_asked_at desc limit 3) as afraid,
                               group_concat(if(a.visibility = 'COACH', concat(coalesce(n.fear_peak, 0), ' ', coalesce(a.asked_at, a.not_asked_at)), null)
                                   order by coalesce(a.asked_at, a.not_asked_at) desc, a.id desc limit 3) as peaks,
                               group_concat(if(%3$s, a.fear_before, null) order by a.created_at desc, a.id desc limit 3) as fears,
                               (select max(f.created_at) from feedback f join ask t on t.id = f.ask_id
                                 where t.person_id = p.id and t.visibility = 'COACH' and f.author_id = p.id
                                   and not exists (select 1 from feedback n where n.ask_id = f.ask_id
                                          and (n.created_at > f.created_at or (n.created_at = f.created_at and n.id > f.id)))) as wrote
                          from coaching c join person p on p.id = c.coachee_id
                          left join ask a on a.person_id = p.id left join ask_notes n on n.id = a.id
                          left join assignment s on s.ask_id = a.id and s.coach_id = c.coach_id
                         where c.coach_id = :coach
                         group by p.id, p.name, p.practice_id, c.coach_id, c.since order by p.name, p.id
                        """.formatted(SharedRow.OPEN, SharedRow.MOVED, SharedRow.NUMBERS, SharedName.SQL))
                .param("coach", coach.value())
                .param(
                        "since",
                        LocalDate.ofInstant(clock.instant().minus(Triage.LONG), ZoneOffset.UTC)
                                .minusDays(1))
                .query((row, _) -> row(row))
                .list();
    }

    private static TriageRow row(ResultSet row) throws SQLException {
        return new TriageRow(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("open"),
                row.getInt("asked"),
                row.getObject("active", Instant.class),
                list(row.getString("afraid"), TriageQueries::stored),
                list(row.getString("peaks"), TriageQueries::peak),
                list(row.getString("fears"), Integer::valueOf),
                row.getObject("due", LocalDate.class),
                row.getObject("wrote", Instant.class));
    }

    private static <T> List<T> list(@Nullable String concatenated, Function<String, T> read) {
        return concatenated == null
                ? List.of()
                : Arrays.stream(concatenated.split(",")).map(read).toList();
    }

    private static TriageRow.Peak peak(String text) {
        var fear = text.substring(0, text.indexOf(' '));
        return new TriageRow.Peak(Integer.parseInt(fear), stored(text.substring(fear.length() + 1)));
    }

    private static Instant stored(String text) {
        return LocalDateTime.parse(text, STORED).toInstant(ZoneOffset.UTC);
    }
}
