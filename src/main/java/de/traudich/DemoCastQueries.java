package de.traudich;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Knows the cast of the demo by its mail domain, which nobody can own (RFC 2606).
@Repository
@Profile("prod")
class DemoCastQueries {

    private final JdbcClient db;

    DemoCastQueries(JdbcClient db) {
        this.db = db;
    }

    boolean isHere() {
        return db.sql("select exists (select 1 from account where email like '%@traudich.example')")
                .query(Boolean.class)
                .single();
    }
}
