package de.traudich;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What work costs the database, counted on its own connection: nobody else's is in it.
public record Cost(JdbcClient db, PlatformTransactionManager transactions) {

    /// Rows that were read, by index or without one.
    public long reads(Runnable work) {
        return count("Handler_read%", work);
    }

    public long selects(Runnable work) {
        return count("Com_select", work);
    }

    private long count(String counters, Runnable work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> {
            var before = status(counters);
            work.run();
            return status(counters) - before;
        }));
    }

    private long status(String counters) {
        return db
                .sql("show session status where variable_name like ?")
                .param(counters)
                .query((row, _) -> row.getLong("Value"))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
