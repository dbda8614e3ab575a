package de.traudich.contacts;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Old attempts and recipients of every practice, so many at once.
@Repository
class RecipientTraceRepository {

    private final JdbcClient db;

    RecipientTraceRepository(JdbcClient db) {
        this.db = db;
    }

    int forgetAttempts(Instant before, int most) {
        return db.sql("delete from recipient_attempt where at < :before order by at limit :most")
                .param("before", before)
                .param("most", most)
                .update();
    }

    /// Who is asked at this moment has a row that waits for its attempt: the foreign key keeps it.
    int forgetRecipients(int most) {
        return db.sql("""
                        delete from recipient
                         where barred_at is null
                           and not exists (select 1 from recipient_attempt a
                                            where a.practice_id = recipient.practice_id
                                              and a.recipient_key = recipient.recipient_key)
                         limit :most
                        """).param("most", most).update();
    }
}
