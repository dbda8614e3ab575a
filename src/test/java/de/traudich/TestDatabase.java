package de.traudich;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// One MariaDB for all tests of a JVM, one empty schema for each application context.
public final class TestDatabase {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String PREFIX = "mariadb-test-";
    private static final Path HOME =
            TARGET.resolve(PREFIX + ProcessHandle.current().pid());
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private TestDatabase() {}

    /// Where a context finds a schema that nobody else uses.
    public record Connection(String url, String username, String password) {
        Map<String, Object> asProperties() {
            return Map.of(
                    "spring.datasource.url", url,
                    "spring.datasource.username", username,
                    "spring.datasource.password", password,
                    "traudich.data", HOME.toString());
        }
    }

    public static Connection freshSchema() {
        var server = Server.RUNNING;
        return new Connection(
                server.url("traudich_" + SCHEMAS.incrementAndGet()), EmbeddedDatabase.USER, server.password());
    }

    /// Spares a test that runs its own server from unpacking 350 MB again.
    static void lendBinaries(Path home) throws IOException {
        Server.RUNNING.password();
        Files.createSymbolicLink(Files.createDirectories(home).resolve("server"), HOME.resolve("server"));
    }

    /// Gives a context its own schema. [DatabaseTest] brings it along.
    public static final class FreshSchema implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource("fresh schema", freshSchema().asProperties()));
        }
    }

    private static final class Server {
        private static final EmbeddedDatabase RUNNING = start();

        private static EmbeddedDatabase start() {
            try {
                removeLeftovers();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var database = new EmbeddedDatabase(HOME, "--innodb-flush-log-at-trx-commit=2").start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(database)));
            return database;
        }
    }

    private static void remove(EmbeddedDatabase database) {
        database.close();
        try {
            EmbeddedDatabaseFolder.deleteTree(HOME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a killed test run left behind: the server still runs and 400 MB stay on the disk.
    private static void removeLeftovers() throws IOException {
        try (var homes = Files.newDirectoryStream(Files.createDirectories(TARGET), PREFIX + "*")) {
            for (var home : homes) {
                removeLeftover(home);
            }
        }
    }

    private static void removeLeftover(Path home) throws IOException {
        try (var folder = EmbeddedDatabaseFolder.occupy(home)) {
            folder.stopOrphan();
            EmbeddedDatabaseFolder.deleteTree(home);
        } catch (Refusal stillInUse) {
            return;
        }
    }
}
