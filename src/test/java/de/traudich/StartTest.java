package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts the product the way a person does: as a process that signals reach.
class StartTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path home;

    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void borrowBinaries() throws IOException {
        TestDatabase.lendBinaries(home.resolve("data"));
    }

    @Test
    void tellsWhoCanSignInAndASignalStopsItWithItsDatabase() throws Exception {
        var product = start();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(said()).contains("Password of all: trau-dich-2026"));
        var database = ProcessHandle.of(Long.parseLong(
                Files.readString(home.resolve("data/mariadb/mariadbd.pid")).strip()));
        assertThat(database).get().matches(ProcessHandle::isAlive);

        product.destroy();

        assertThat(product.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(database).get().matches(process -> !process.isAlive());
    }

    @Test
    void aSignalInTheMiddleOfTheStartLeavesNothingBehind() throws Exception {
        var product = start();
        await().atMost(PATIENCE).until(() -> product.descendants().findAny().isPresent());
        var children = product.descendants().toList();

        product.destroy();

        assertThat(product.waitFor(60, TimeUnit.SECONDS)).isTrue();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(children).noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefusedInOneSentence() throws Exception {
        try (var _ = EmbeddedDatabaseFolder.occupy(home.resolve("data"))) {
            var second = start();

            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(said().strip()).startsWith("Trau Dich already runs on ").hasLineCount(1);
        }
    }

    private Process start() throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Application.class.getName(),
                        "--spring.profiles.active=embedded,demo",
                        "--server.port=0",
                        "--traudich.data=" + home.resolve("data"))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("output").toFile())
                .start();
        started.add(process);
        return process;
    }

    private String said() throws IOException {
        return Files.readString(home.resolve("output"));
    }

    @AfterEach
    void stopWhatATestLeft() {
        started.stream().map(Process::toHandle).forEach(EmbeddedDatabaseFolder::stop);
    }
}
