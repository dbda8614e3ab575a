package de.traudich;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Everything the embedded server keeps: data, unpacked binaries, password. Belongs to one process at a time.
final class EmbeddedDatabaseFolder implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path home;
    private final FileChannel lockFile;

    private EmbeddedDatabaseFolder(Path home, FileChannel lockFile) {
        this.home = home;
        this.lockFile = lockFile;
    }

    /// The lock dies with the process, so a crash never locks anybody out.
    static EmbeddedDatabaseFolder occupy(Path folder) {
        try {
            var home = Files.createDirectories(folder.toAbsolutePath().normalize());
            var lockFile = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(lockFile) == null) {
                lockFile.close();
                throw new Refusal("Trau Dich already runs on " + home
                        + ": stop it first, or set TRAUDICH_DATA to another folder.");
            }
            return new EmbeddedDatabaseFolder(home, lockFile);
        } catch (IOException e) {
            throw new Refusal("The data folder " + folder + " cannot be used: " + e, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path data() {
        return home.resolve("mariadb");
    }

    Path binaries(String version) {
        return home.resolve("server").resolve(version);
    }

    Path scratch() {
        return home.resolve("tmp");
    }

    Path log() {
        return home.resolve("mariadb.log");
    }

    /// Made once, then kept: whoever may read this file may read the data beside it anyway.
    String password() {
        var file = home.resolve("password");
        try {
            if (!Files.exists(file)) {
                secret("password", random());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file that only its owner can ever read.
    Path secret(String name, String content) throws IOException {
        var file = home.resolve(name);
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(file, content);
    }

    /// A server outlives an application that was killed; the folder is ours now, so it is ours to stop.
    void stopOrphan() throws IOException {
        orphan().ifPresent(EmbeddedDatabaseFolder::stop);
    }

    private Optional<ProcessHandle> orphan() throws IOException {
        var pidFile = data().resolve(EmbeddedDatabaseServer.PID_FILE);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var pid = Long.parseLong(Files.readString(pidFile).strip());
        return ProcessHandle.of(pid).filter(this::runsOurBinary);
    }

    private boolean runsOurBinary(ProcessHandle process) {
        return process.info().command().filter(this::isOurs).isPresent();
    }

    private boolean isOurs(String command) {
        try {
            return Path.of(command).startsWith(binaries("").toRealPath());
        } catch (IOException neverUnpacked) {
            return false;
        }
    }

    /// Looks by itself: for a process that is not its child, Java notices the end only seconds later.
    static void stop(ProcessHandle process) {
        process.destroy();
        var deadline = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(10_000_000);
        }
    }

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

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return home.toString();
    }
}
