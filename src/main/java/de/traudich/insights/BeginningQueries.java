package de.traudich.insights;

import de.traudich.coaching.GroupId;
import de.traudich.people.PersonId;
import de.traudich.workshops.WorkshopId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads when a coach's groups were made and when the workshops they lead were. Of what is somebody else's nothing.
@Repository
class BeginningQueries {

    private final JdbcClient db;

    BeginningQueries(JdbcClient db) {
        this.db = db;
    }

    /// From when to when a workshop was.
    record Open(Instant from, Instant until) {}

    /// When week 0 of a group begins: with a workshop, if one is chosen and led by the coach, or with the group.
    Optional<Instant> of(PersonId coach, GroupId group, @Nullable WorkshopId workshop) {
        return db.sql("""
                        select coalesce((select w.opened_at from workshop w where w.id = :workshop and %s), g.created_at)
                          from coachee_group g where g.id = :group and g.coach_id = :coach
                        """.formatted(CohortQueries.LED))
                .param("coach", coach.value())
                .param("group", group.value())
                .param("workshop", value(workshop))
                .query(Instant.class)
                .optional();
    }

    private static @Nullable UUID value(@Nullable WorkshopId workshop) {
        return workshop == null ? null : workshop.value();
    }

    /// Of a workshop that is over.
    Optional<Open> of(PersonId coach, WorkshopId workshop) {
        return db.sql("select w.opened_at, w.closed_at from workshop w where w.id = :workshop"
                        + " and w.opened_at is not null and w.closed_at is not null and " + CohortQueries.LED)
                .param("coach", coach.value())
                .param("workshop", workshop.value())
                .query((row, _) -> open(row))
                .optional();
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                Objects.requireNonNull(row.getObject("opened_at", Instant.class)),
                Objects.requireNonNull(row.getObject("closed_at", Instant.class)));
    }
}
