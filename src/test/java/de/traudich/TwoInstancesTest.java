package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.traudich.coaching.Instance;
import jakarta.mail.MessagingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Two processes of the product on one database, this one and another: what is due reaches everybody once.
class TwoInstancesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PEOPLE = 12;

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final TestDatabase.Connection database = TestDatabase.freshSchema();
    private final JdbcClient db =
            JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));

    @TempDir
    Path home;

    private Process other;
    private BufferedReader answers;
    private Instance here;

    @BeforeEach
    void startBoth() throws IOException {
        smtp.start();
        other = process();
        answers = other.inputReader(StandardCharsets.UTF_8);
        here = Instance.start(settings());
        answered(Instance.READY);
        everybodyIsDue();
    }

    @Test
    void everyDigestIsSentOnceAndEveryStepDeliveredOnce() throws Exception {
        aMinuteIsOver();
        await().atMost(PATIENCE).until(() -> smtp.getReceivedMessages().length >= PEOPLE);
        aMinuteIsOver();

        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(everybody());
        assertThat(count("reminder_mail where sent_at is not null")).isEqualTo(PEOPLE);
        assertThat(count("delivery")).isEqualTo(PEOPLE);
        assertThat(count("ask")).isEqualTo(2 * PEOPLE);
    }

    /// For both at the same moment, until nothing is left: mails are jobs that begin when somebody looks again.
    private void aMinuteIsOver() {
        await().atMost(PATIENCE)
                .until(() -> db.sql("update scheduled_tasks set execution_time = utc_timestamp() - interval 1 second"
                                        + " where task_name = 'reminders-fill' and not picked")
                                .update()
                        == 1);
        await().atMost(PATIENCE).until(() -> {
            AtOnce.both(this::minuteElsewhere, this::minuteHere);
            return count("scheduled_tasks where picked or execution_time <= utc_timestamp()") == 0;
        });
    }

    private boolean minuteHere() {
        here.aMinuteIsOver();
        return true;
    }

    private boolean minuteElsewhere() throws IOException {
        other.outputWriter(StandardCharsets.UTF_8).append("a minute is over\n").flush();
        answered(Instance.DONE);
        return true;
    }

    /// Waits for the line; what a process says that fails is in the message.
    private void answered(String line) throws IOException {
        var said = new ArrayList<String>();
        for (var next = answers.readLine(); !line.equals(next); next = answers.readLine()) {
            assertThat(next).as("%s", said).isNotNull().doesNotContain("ERROR");
            said.add(next);
        }
    }

    private Process process() throws IOException {
        var java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dliquibase.changelogLockPollRate=1",
                "-cp",
                System.getProperty("java.class.path"),
                Instance.class.getName());
        return new ProcessBuilder(
                        Stream.concat(java.stream(), Stream.of(settings())).toList())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private String[] settings() {
        return new String[] {
            "--server.port=0",
            "--logging.level.root=warn",
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.username=" + database.username(),
            "--spring.datasource.password=" + database.password(),
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + smtp.getSmtp().getPort(),
            "--traudich.data=" + home.resolve("data"),
            "--traudich.secret=only for tests"
        };
    }

    /// It is noon for everybody, so that no night is in the way.
    private void everybodyIsDue() throws IOException {
        var noon = ZoneOffset.ofHours(12 - Instant.now().atZone(ZoneOffset.UTC).getHour());
        var script = new ClassPathResource("de/traudich/two-instances.sql").getContentAsString(StandardCharsets.UTF_8);
        for (var statement : script.split(";\n")) {
            db.sql(statement)
                    .param("people", PEOPLE)
                    .param("zone", noon.getId())
                    .param("today", LocalDate.now(noon))
                    .update();
        }
    }

    private int count(String what) {
        return db.sql("select count(*) from " + what).query(Integer.class).single();
    }

    private static List<String> everybody() {
        return IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> "person" + number + "@coachee.example")
                .toList();
    }

    private List<String> recipients() throws MessagingException {
        var recipients = new ArrayList<String>();
        for (var mail : smtp.getReceivedMessages()) {
            for (var recipient : mail.getAllRecipients()) recipients.add(recipient.toString());
        }
        return recipients;
    }

    @AfterEach
    void stopBoth() {
        if (here != null) here.close();
        EmbeddedDatabaseFolder.stop(other.toHandle());
        smtp.stop();
    }
}
