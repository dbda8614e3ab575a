package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    static Path home;

    @BeforeAll
    static void borrowBinaries() throws IOException {
        TestDatabase.lendBinaries(home);
    }

    @Test
    void keepsItsDataBetweenStartsEvenInATempFolder() throws SQLException {
        try (var first = new EmbeddedDatabase(home).start()) {
            ask(first, "create or replace table kept (word varchar(10)) select 'Grüße' as word");
        }
        try (var second = new EmbeddedDatabase(home).start()) {
            assertThat(ask(second, "select word from kept")).isEqualTo("Grüße");
        }
    }

    @Test
    void speaksUtf8AndUtcAndTellsUmlautsApart() throws SQLException {
        try (var database = new EmbeddedDatabase(home).start()) {
            assertThat(ask(database, "select timediff(now(), utc_timestamp())")).isEqualTo("00:00:00");
            assertThat(ask(database, "select @@collation_database")).isEqualTo("utf8mb4_uca1400_as_ci");
            assertThat(ask(database, "select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
        }
    }

    @Test
    void listensOnThisMachineOnlyAndKnowsOneUser() throws SQLException {
        try (var database = new EmbeddedDatabase(home).start()) {
            assertThat(ask(database, "select @@bind_address")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url("traudich"), "root", ""))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(database.url("traudich"), "traudich", ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void keepsItsPasswordForTheOwner() throws Exception {
        new EmbeddedDatabase(home).start().close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(home.resolve("welcome.sql")).doesNotExist();
    }

    @Test
    void refusesASecondRunOnTheSameFolder() {
        try (var _ = new EmbeddedDatabase(home).start()) {
            assertThatThrownBy(() -> new EmbeddedDatabase(home))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("already runs on " + home);
        }
    }

    @Test
    void aStartThatFailsSaysWhyAndLeavesTheFolderFree() {
        assertThatThrownBy(() -> new EmbeddedDatabase(home, "--no-such-flag").start())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unknown option '--no-such-flag'");

        new EmbeddedDatabase(home).start().close();
    }

    @Test
    void anInstallThatWasInterruptedIsDoneAgain(@TempDir Path fresh) throws Exception {
        TestDatabase.lendBinaries(fresh);
        var first = new EmbeddedDatabase(fresh);
        var starting =
                Thread.ofVirtual().start(() -> assertThatThrownBy(first::start).isInstanceOf(Refusal.class));
        await().until(() -> Files.exists(fresh.resolve("mariadb.new")));
        first.close();
        starting.join();

        try (var second = new EmbeddedDatabase(fresh).start()) {
            assertThat(ask(second, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void takesOverFromAServerWhoseApplicationWasKilled() throws Exception {
        long orphan;
        try (var folder = EmbeddedDatabaseFolder.occupy(home)) {
            new EmbeddedDatabaseServer(folder)
                    .start(List.of("--skip-ssl", "--user=" + System.getProperty("user.name")));
            orphan = Long.parseLong(
                    Files.readString(home.resolve("mariadb/mariadbd.pid")).strip());
        }

        new EmbeddedDatabase(home).start().close();
        assertThat(ProcessHandle.of(orphan)).isEmpty();
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url("traudich"), EmbeddedDatabase.USER, database.password());
                var answer = connection.createStatement().executeQuery(sql)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }
}
