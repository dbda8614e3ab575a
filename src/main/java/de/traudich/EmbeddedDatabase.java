package de.traudich;

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
    private final List<String> flags;

    /// Nothing runs before [#start()], but the folder is ours from here on.
    ///
    /// @param flags of `mariadbd`; they win over ours
    EmbeddedDatabase(Path home, String... flags) {
        this.folder = EmbeddedDatabaseFolder.occupy(home);
        this.server = new EmbeddedDatabaseServer(folder);
        this.flags = List.of(flags);
    }

    EmbeddedDatabase start() {
        try {
            folder.stopOrphan();
            var welcome = folder.secret("welcome.sql", welcome(folder.password()));
            server.start(flags(welcome));
            Files.delete(welcome);
            return this;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("it was interrupted", e);
        } catch (IOException | RuntimeException e) {
            throw failed(String.valueOf(e.getMessage()), e);
        }
    }

    private Refusal failed(String reason, Exception cause) {
        close();
        return new Refusal("The embedded MariaDB did not start in " + folder + ": " + reason, cause);
    }

    /// Without `skip-ssl` MariaDB makes itself a certificate at every start, which takes up to 22 s.
    private List<String> flags(Path welcome) {
        var all = new ArrayList<>(List.of(
                "--bind-address=127.0.0.1",
                "--socket=mariadbd.sock",
                "--init-file=" + welcome,
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_as_ci",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=512M"));
        if ("root".equals(System.getProperty("user.name"))) {
            all.add("--user=root");
        }
        all.addAll(flags);
        return all;
    }

    private static String welcome(String password) {
        return """
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
        return folder.password();
    }

    /// Twice is the same as once, and during the start it is fine too.
    @Override
    public void close() {
        server.close();
        folder.close();
    }
}
