package de.traudich.asks;

import de.traudich.people.PersonId;
import de.traudich.shared.CommandId;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which commands were carried out, so that one that comes twice counts once.
@Repository
class AskCommandRepository {

    private final JdbcClient db;

    AskCommandRepository(JdbcClient db) {
        this.db = db;
    }

    /// False when this command was kept before, or the ask is not theirs. Locks the ask for the change that follows:
    /// with the shared lock of a plain select two tabs would wait for each other for ever.
    boolean first(CommandId command, AskId ask, PersonId who, Instant now) {
        return db.sql("insert ignore into ask_command (id, ask_id, at) select :id, id, :now from ask"
                                + AskRepository.MINE + "for update")
                        .param("id", command.value())
                        .param("ask", ask.value())
                        .param("person", who.value())
                        .param("now", now)
                        .update()
                > 0;
    }

    /// A refused command may be tried again.
    void forget(CommandId command) {
        db.sql("delete from ask_command where id = :id")
                .param("id", command.value())
                .update();
    }

    void forget(Instant before) {
        db.sql("delete from ask_command where at < :before")
                .param("before", before)
                .update();
    }
}
