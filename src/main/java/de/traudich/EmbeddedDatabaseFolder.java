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
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Everything the embedded server keeps: data, unpacked binaries, password. Belongs to one process at a time.
final class EmbeddedDatabaseFolder implements AutoCloseable {

    private static final String OWNER_ONLY = "rw-------";

    private final Path home;
    private final FileChannel lockFile;

    private EmbeddedDatabaseFolder(Path home, FileChannel lockFile) {
        this.home = home;
        this.lockFile = lockFile;
    }

    /// The lock dies with the process, so a crash never locks anybody out.
    static EmbeddedDatabaseFolder occupy(Path folder) throws IOException {
        var home = Files.createDirectories(folder.toAbsolutePath().normalize());
        var lockFile = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(lockFile) == null) {
            lockFile.close();
            throw new Refusal(
                    "Trau Dich already runs on " + home + ": stop it first, or set TRAUDICH_DATA to another folder.");
        }
        return new EmbeddedDatabaseFolder(home, lockFile);
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

    /// Made once, then kept: whoever may read this file may read the data beside it anyway.
    String password() throws IOException {
        var file = home.resolve("password");
        if (!Files.exists(file)) {
            writeForOwner(file, random());
        }
        return Files.readString(file);
    }

    Path secret(String name, String content) throws IOException {
        return writeForOwner(home.resolve(name), content);
    }

    /// A server outlives an application that was killed; nobody else may be writing here, so it is ours to stop.
    void stopOrphan() throws IOException {
        var orphan = orphan();
        if (orphan.isPresent() && orphan.get().destroy()) {
            orphan.get()
                    .onExit()
                    .completeOnTimeout(orphan.get(), 30, TimeUnit.SECONDS)
                    .join();
        }
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
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(home))
                .isPresent();
    }

    private static Path writeForOwner(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        }
        return Files.writeString(file, content);
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
}
