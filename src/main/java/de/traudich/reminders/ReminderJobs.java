package de.traudich.reminders;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import de.traudich.people.PersonEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;

/// What is done by the clock: every minute the outbox is filled, each mail in it is a job of its own, every night old
/// traces go. Jobs lie in the database: of several instances one does each of them, and none is forgotten by a restart.
@Configuration(proxyBeanMethods = false)
class ReminderJobs {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final LocalTime NIGHT = LocalTime.of(3, 23);
    private static final Duration LOOKED_AFTER = Duration.ofSeconds(10);

    /// A pause of one minute, then two, four and so on. After so many, almost three days, the job is gone;
    /// as long as its mail may still go, the next minute makes a new one and begins at one minute again.
    private static final int TRIES = 12;

    private final Composing composing;
    private final Mailing delivery;
    private final Forgetting forgetting;
    private final Postman postman;
    private final PasswordPost passwords;
    private final Clock clock;

    ReminderJobs(
            Composing composing,
            Mailing delivery,
            Forgetting forgetting,
            Postman postman,
            PasswordPost passwords,
            Clock clock) {
        this.composing = composing;
        this.delivery = delivery;
        this.forgetting = forgetting;
        this.postman = postman;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database) {
        var send = send();
        return Scheduler.create(database, send, passwords.task())
                .startTasks(fill(send), forget())
                .clock(clock::instant)
                .threads(2)
                .pollingInterval(LOOKED_AFTER)
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    /// When hardly anybody is there.
    private RecurringTask<Void> forget() {
        return Tasks.recurring("traces-forget", Schedules.daily(NIGHT)).execute((_, _) -> forgetting.forget());
    }

    private RecurringTask<Void> fill(CustomTask<Void> send) {
        return Tasks.recurring("reminders-fill", FixedDelay.of(EVERY)).execute((_, context) -> {
            composing.compose();
            if (postman.works()) {
                post(context.getSchedulerClient(), send);
                passwords.post(context.getSchedulerClient(), clock.instant());
            }
        });
    }

    private void post(SchedulerClient jobs, CustomTask<Void> send) {
        var now = clock.instant();
        composing
                .outbox()
                .forEach(mail ->
                        jobs.scheduleIfNotExists(send.instance(mail.value().toString()), now));
    }

    private CustomTask<Void> send() {
        return Tasks.custom("reminders-send", Void.class)
                .onFailure(FailureHandler.<Void>maxRetries(TRIES)
                        .withBackoff(EVERY, 2)
                        .thenRemove())
                .execute((job, _) -> whatNext(delivery.deliver(new MailId(UUID.fromString(job.getId())))));
    }

    private static CompletionHandler<Void> whatNext(Mailing.Delivered delivered) {
        return switch (delivered) {
            case Mailing.Delivered.Done _ -> new OnCompleteRemove<>();
            case Mailing.Delivered.Later(var at) -> (done, jobs) -> jobs.reschedule(done, at);
        };
    }

    @Configuration
    static class Start {

        private final Scheduler scheduler;
        private final PasswordPost passwords;
        private final Clock clock;

        Start(Scheduler scheduler, PasswordPost passwords, Clock clock) {
            this.scheduler = scheduler;
            this.passwords = passwords;
            this.clock = clock;
        }

        /// Somebody sits there and waits for it.
        @TransactionalEventListener
        void on(PersonEvent.PasswordLost lost) {
            passwords.post(scheduler, lost.link(), clock.instant());
            scheduler.triggerCheckForDueExecutions();
        }

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }
}
