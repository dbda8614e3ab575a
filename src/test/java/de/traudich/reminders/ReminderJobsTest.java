package de.traudich.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import de.traudich.AtOnce;
import de.traudich.people.Person;
import de.traudich.reminders.DigestMail.State;
import de.traudich.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The whole way by the jobs, with as many instances as there are.
class ReminderJobsTest extends MailTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    ReminderJobs instance;

    @Autowired
    DataSource database;

    private final List<Scheduler> running = new ArrayList<>();

    @AfterEach
    void stop() {
        running.forEach(Scheduler::stop);
    }

    @Test
    void twoInstancesOnOneDatabaseRemindEverybodyOnce() {
        var people = IntStream.range(0, 8).mapToObj(this::dueTomorrow).toList();
        nextMorning();
        start();
        start();
        until(() -> people.stream().allMatch(one -> sent(one) == 1));
        clock.advance(Duration.ofMinutes(5));
        until(this::nothingIsDue);

        assertThat(people)
                .allSatisfy(one -> assertThat(received(only(one).email())).hasSize(1));
    }

    @Test
    void aLostMailServerIsTriedAgainLater() {
        var miriam = dueTomorrow(1);
        nextMorning();
        SMTP.stop();
        start();
        until(() -> failed(miriam));
        assertThat(only(miriam).state()).isEqualTo(State.WAITING);

        SMTP.start();
        clock.advance(Duration.ofMinutes(3));
        until(() -> sent(miriam) == 1);

        assertThat(received(only(miriam).email())).hasSize(1);
    }

    @Test
    void everyNightOldMailsGoByAJob() {
        var miriam = dueTomorrow(1);
        nextMorning();
        composing.compose();
        assertThat(all(miriam)).hasSize(1);
        start();
        clock.advance(Duration.ofDays(92));

        until(() -> all(miriam).stream().noneMatch(mail -> mail.day().isBefore(today().minusDays(90))));
    }

    /// News on every day, two instances every hour, over the night in which the clock changes.
    @ParameterizedTest
    @ValueSource(strings = {"03-26", "10-29"})
    void aDayHasOneMailAtItsHourWhenTheClockChanges(String before) {
        goTo(next(before));
        var miriam = member("Miriam", Language.DE);
        IntStream.range(0, 6).forEach(day -> assign(miriam, today().plusDays(day)));

        for (int hour = 0; hour < 5 * 24; hour++) {
            AtOnce.times(2, _ -> compose());
            clock.advance(Duration.ofHours(1));
        }

        var mails = all(miriam);
        assertThat(mails).extracting(DigestMail::day).doesNotHaveDuplicates().hasSize(5);
        assertThat(mails).extracting(ReminderJobsTest::time).containsOnly(LocalTime.of(9, 0));
    }

    private boolean compose() {
        composing.compose();
        return true;
    }

    private Person dueTomorrow(int number) {
        var person = member("Person " + number, Language.DE);
        assign(person, today().plusDays(1));
        return person;
    }

    /// Midnight of the next such day.
    private Instant next(String monthAndDay) {
        var day = LocalDate.parse(today().getYear() + "-" + monthAndDay);
        var next = day.isAfter(today()) ? day : day.plusYears(1);
        return next.atStartOfDay(BERLIN).toInstant();
    }

    private long sent(Person person) {
        return all(person).stream().filter(mail -> mail.state() == State.SENT).count();
    }

    private boolean failed(Person person) {
        return all(person).stream().anyMatch(mail -> jobs.getScheduledExecutions().stream()
                .anyMatch(job ->
                        job.getTaskInstance().getId().equals(mail.id().value().toString())
                                && job.getConsecutiveFailures() > 0));
    }

    private void start() {
        var one = instance.scheduler(database);
        running.add(one);
        one.start();
    }

    private boolean nothingIsDue() {
        return jobs.getScheduledExecutions().stream()
                .allMatch(job -> job.getExecutionTime().isAfter(clock.instant()) && !job.isPicked());
    }

    private void until(Callable<Boolean> reached) {
        await().atMost(PATIENCE).until(() -> {
            running.forEach(Scheduler::triggerCheckForDueExecutions);
            return reached.call();
        });
    }

    private static LocalTime time(DigestMail mail) {
        return LocalTime.ofInstant(mail.createdAt(), BERLIN);
    }
}
