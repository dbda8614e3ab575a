package de.traudich.people;

import de.traudich.shared.Ids;
import java.time.Instant;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttemptRepository {

    record Recent(int count, Instant last) {}

    private final JdbcClient db;

    AttemptRepository(JdbcClient db) {
        this.db = db;
    }

    void add(Attempts.Kind kind, String subject, Instant at) {
        db.sql("insert into failed_attempt (id, kind, subject, at) values (:id, :kind, :subject, :at)")
                .param("id", Ids.next())
                .param("kind", kind.name())
                .param("subject", subject)
                .param("at", at)
                .update();
    }

    void forget(Instant before) {
        db.sql("delete from failed_attempt where at < :before")
                .param("before", before)
                .update();
    }

    Recent since(Attempts.Kind kind, String subject, Instant start) {
        return db.sql("""
                        select count(*) as n, coalesce(max(at), :start) as last from failed_attempt
                         where kind = :kind and subject = :subject and at > :start
                        """)
                .param("kind", kind.name())
                .param("subject", subject)
                .param("start", start)
                .query((row, _) ->
                        new Recent(row.getInt("n"), Objects.requireNonNull(row.getObject("last", Instant.class))))
                .single();
    }
}
