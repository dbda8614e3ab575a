package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void everyContextGetsAnEmptySchema() throws SQLException {
        assertThat(tablesBeforeMine(TestDatabase.freshSchema())).isZero();
        assertThat(tablesBeforeMine(TestDatabase.freshSchema())).isZero();
    }

    private static int tablesBeforeMine(TestDatabase.Connection schema) throws SQLException {
        try (var connection = DriverManager.getConnection(schema.url(), schema.username(), schema.password());
                var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_schema = database()")) {
            answer.next();
            var tables = answer.getInt(1);
            statement.execute("create table mine (id int)");
            return tables;
        }
    }
}
