package de.traudich;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A real MariaDB beside the application, so that a demo or a test needs nothing installed.
/// Reachable from this machine only, by one user with a generated password.
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "traudich";

    private final EmbeddedDatabaseFolder folder;
    private final EmbeddedDatabaseServer server;
    private final String password;

    private EmbeddedDatabase(EmbeddedDatabaseFolder folder, EmbeddedDatabaseServer server, String password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
    }

    /// @param flags of `mariadbd`; they win over ours
    static EmbeddedDatabase start(Path home, String... flags) {
        try {
            return startIn(EmbeddedDatabaseFolder.occupy(home), List.of(flags));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            throw new Refusal("The embedded MariaDB did not start in " + home + ": " + e.getMessage(), e);
        }
    }

    private static EmbeddedDatabase startIn(EmbeddedDatabaseFolder folder, List<String> flags) throws IOException {
        try {
            folder.stopOrphan();
            var password = folder.password();
            var welcome = folder.secret("welcome.sql", welcome(password));
            var server = EmbeddedDatabaseServer.prepare(folder, flags(welcome, flags));
            start(server);
            Files.delete(welcome);
            return new EmbeddedDatabase(folder, server, password);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static void start(EmbeddedDatabaseServer server) throws ManagedProcessException {
        try {
            server.start();
        } catch (ManagedProcessException | RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    /// Without `skip-ssl` MariaDB makes itself a certificate at every start, which takes up to 22 s.
    private static List<String> flags(Path welcome, List<String> more) {
        var flags = new ArrayList<>(List.of(
                "--bind-address=127.0.0.1",
                "--socket=mariadbd.sock",
                "--pid-file=" + EmbeddedDatabaseServer.PID_FILE,
                "--init-file=" + welcome,
                "--skip-ssl",
                "--skip-name-resolve",
                "--collation-server=utf8mb4_uca1400_as_ci",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1"));
        if ("root".equals(System.getProperty("user.name"))) {
            flags.add("--user=root");
        }
        flags.addAll(more);
        return flags;
    }

    private static String welcome(String password) {
        return """
                drop user if exists ''@'localhost';
                drop database if exists test;
                create user if not exists '%1$s'@'127.0.0.1';
                alter user '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all privileges on `traudich%%`.* to '%1$s'@'127.0.0.1';
                """.formatted(USER, password);
    }

    /// @param schema begins with `traudich`; made when first used
    String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + server.port() + "/" + schema + "?createDatabaseIfNotExist=true";
    }

    String password() {
        return password;
    }

    /// Twice is the same as once.
    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded MariaDB did not stop", e);
        } finally {
            folder.close();
        }
    }
}
