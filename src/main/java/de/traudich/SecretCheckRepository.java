package de.traudich;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SecretCheckRepository {

    private final JdbcClient db;

    SecretCheckRepository(JdbcClient db) {
        this.db = db;
    }

    /// What the first start wrote down; of two first ones at once one.
    String first(String value, Instant now) {
        db.sql("insert ignore into secret_check (id, value, created_at) values (1, :value, :now)")
                .param("value", value)
                .param("now", now)
                .update();
        return db.sql("select value from secret_check").query(String.class).single();
    }
}
