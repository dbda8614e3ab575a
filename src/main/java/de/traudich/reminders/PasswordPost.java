package de.traudich.reminders;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import de.traudich.people.PasswordLink;
import de.traudich.people.PasswordLinks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Carries the links for who forgot their password to the mail server, each as a job of its own.
@Component
class PasswordPost {

    private static final Duration AGAIN = Duration.ofSeconds(30);

    /// Half a minute, one, two, four, eight: as long as the link is worth sending.
    private static final int TRIES = 6;

    private final PasswordLinks links;
    private final Postman postman;
    private final OneTimeTask<Void> task;

    PasswordPost(PasswordLinks links, Postman postman) {
        this.links = links;
        this.postman = postman;
        task = Tasks.oneTime("password-send")
                .onFailure(FailureHandler.<Void>maxRetries(TRIES)
                        .withBackoff(AGAIN, 2)
                        .thenRemove())
                .execute((job, _) -> deliver(UUID.fromString(job.getId())));
    }

    OneTimeTask<Void> task() {
        return task;
    }

    /// Claimed, handed over with no row held, and marked.
    void deliver(UUID link) {
        links.claim(link).ifPresent(mail -> {
            send(link, mail);
            links.sent(link);
        });
    }

    /// Whoever dies in here leaves the link claimed: its person asks once more.
    private void send(UUID link, PasswordLink mail) {
        try {
            postman.send(mail);
        } catch (RuntimeException failed) {
            if (!postman.mayHaveTaken(failed)) {
                links.release(link);
            }
            throw failed;
        }
    }

    /// What was asked for before a restart goes out too.
    void post(SchedulerClient jobs, Instant now) {
        links.waiting().forEach(link -> post(jobs, link, now));
    }

    void post(SchedulerClient jobs, UUID link, Instant now) {
        if (postman.works()) {
            jobs.scheduleIfNotExists(task.instance(link.toString()), now);
        }
    }
}
