package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    static Path home;

    @Test
    void keepsItsDataBetweenStartsEvenInATempFolder() throws SQLException {
        try (var first = EmbeddedDatabase.start(home)) {
            ask(first, "create or replace table kept (word varchar(10)) select 'Grüße' as word");
        }
        try (var second = EmbeddedDatabase.start(home)) {
            assertThat(ask(second, "select word from kept")).isEqualTo("Grüße");
        }
    }

    @Test
    void speaksUtf8AndUtcAndTellsUmlautsApart() throws SQLException {
        try (var database = EmbeddedDatabase.start(home)) {
            assertThat(ask(database, "select timediff(now(), utc_timestamp())")).isEqualTo("00:00:00");
            assertThat(ask(database, "select @@collation_database")).isEqualTo("utf8mb4_uca1400_as_ci");
            assertThat(ask(database, "select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
        }
    }

    @Test
    void listensOnThisMachineOnlyAndKnowsOneUser() throws SQLException {
        try (var database = EmbeddedDatabase.start(home)) {
            assertThat(ask(database, "select @@bind_address")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url("traudich"), "root", ""))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(database.url("traudich"), "traudich", ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void keepsItsPasswordForTheOwner() throws Exception {
        EmbeddedDatabase.start(home).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(home.resolve("welcome.sql")).doesNotExist();
    }

    @Test
    void refusesASecondRunOnTheSameFolder() {
        try (var _ = EmbeddedDatabase.start(home)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(home))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("already runs on " + home);
        }
    }

    @Test
    void aStartThatFailsLeavesTheFolderFree(@TempDir Path broken) throws IOException {
        var notAFolder = Files.createFile(broken.resolve("mariadb"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(broken))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("did not start in " + broken);

        Files.delete(notAFolder);
        EmbeddedDatabase.start(broken).close();
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url("traudich"), EmbeddedDatabase.USER, database.password());
                var answer = connection.createStatement().executeQuery(sql)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }
}
