package de.traudich.coaching;

import de.traudich.asks.AskEvent;
import de.traudich.asks.AskId;
import de.traudich.shared.live.Pulse;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Looks for steps that are due: soon after a report, and once a minute for everything that time brings. What one
/// instance misses, because it stopped in between, the next pass of any other finds.
@Component
class Delivering {

    private static final System.Logger LOG = System.getLogger(Delivering.class.getName());
    private static final EnrolmentId START = new EnrolmentId(new UUID(0, 0));
    private static final int AT_A_TIME = 200;

    private final EnrolmentQueries queries;
    private final Delivery delivery;
    private final Pulse<AskId> reported = new Pulse<>();

    Delivering(EnrolmentQueries queries, Delivery delivery) {
        this.queries = queries;
        this.delivery = delivery;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AskEvent event) {
        if (event instanceof AskEvent.Reported) {
            reported.touch(event.ask());
        }
    }

    @Scheduled(fixedDelay = 250)
    void afterReports() {
        reported.tick(this::after);
    }

    private void after(Set<AskId> asks) {
        queries.ofAsks(asks).forEach(this::deliver);
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void pass() {
        var page = queries.unfinished(START, AT_A_TIME);
        while (!page.isEmpty()) {
            page.forEach(this::deliver);
            page = queries.unfinished(page.getLast(), AT_A_TIME);
        }
    }

    /// One that fails keeps nobody else waiting; the next pass tries again.
    private void deliver(EnrolmentId id) {
        try {
            delivery.deliver(id);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "a step was not delivered", failed);
        }
    }
}
