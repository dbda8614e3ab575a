package de.traudich.people;

import de.traudich.shared.Ids;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class ConsentRepository {

    private static final String STANDING =
            "practice_id = :practice and person_id = :person and purpose = :purpose and withdrawn_at is null";

    private final JdbcClient db;

    ConsentRepository(JdbcClient db) {
        this.db = db;
    }

    boolean given(Person who, Consent consent) {
        return of(
                        who,
                        consent,
                        "select exists (select 1 from consent where text_version = :version and " + STANDING + ")")
                .param("version", consent.version())
                .query(Boolean.class)
                .single();
    }

    /// Does nothing for who has agreed already.
    void give(Person who, Consent consent, Instant now) {
        of(who, consent, """
                        insert ignore into consent (id, practice_id, person_id, purpose, text_version, given_at)
                        values (:id, :practice, :person, :purpose, :version, :now)
                        """)
                .param("id", Ids.next())
                .param("version", consent.version())
                .param("now", now)
                .update();
    }

    void withdraw(Person who, Consent consent, Instant now) {
        of(who, consent, "update consent set withdrawn_at = :now where " + STANDING)
                .param("now", now)
                .update();
    }

    void withdrawOlder(Person who, Consent consent, Instant now) {
        of(who, consent, "update consent set withdrawn_at = :now where text_version < :version and " + STANDING)
                .param("now", now)
                .param("version", consent.version())
                .update();
    }

    private StatementSpec of(Person who, Consent consent, String sql) {
        return db.sql(sql)
                .param("practice", who.practice().value())
                .param("person", who.id().value())
                .param("purpose", consent.name());
    }
}
