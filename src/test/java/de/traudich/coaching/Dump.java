package de.traudich.coaching;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a thief of the database finds: every column of every row.
final class Dump {

    private Dump() {}

    static String of(JdbcClient db, String table, UUID ask) {
        return String.join(
                "\n",
                db.sql("select * from " + table + " where ask_id = ?")
                        .param(ask)
                        .query((row, _) -> bytes(row))
                        .list());
    }

    private static String bytes(ResultSet row) throws SQLException {
        var all = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            var value = row.getObject(column);
            all.append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value)
                    .append('|');
        }
        return all.toString();
    }
}
