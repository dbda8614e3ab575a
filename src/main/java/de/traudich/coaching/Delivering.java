package de.traudich.coaching;

import de.traudich.asks.AskEvent;
import de.traudich.asks.AskId;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Looks for steps that are due: as soon as a report can no longer be taken back, and once a minute for everything that
/// time brings. What one instance misses, because it stopped in between, the next pass of any other finds.
@Component
class Delivering {

    private static final System.Logger LOG = System.getLogger(Delivering.class.getName());
    private static final EnrolmentId START = new EnrolmentId(new UUID(0, 0));
    private static final int AT_A_TIME = 200;

    private final EnrolmentQueries queries;
    private final Delivery delivery;
    private final Clock clock;
    /// When each report will stand.
    private final Map<AskId, Instant> reported = new ConcurrentHashMap<>();

    Delivering(EnrolmentQueries queries, Delivery delivery, Clock clock) {
        this.queries = queries;
        this.delivery = delivery;
        this.clock = clock;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AskEvent event) {
        if (event instanceof AskEvent.Reported) {
            reported.put(event.ask(), clock.instant().plus(EnrolledStep.SETTLES_AFTER));
        }
    }

    @Scheduled(fixedDelay = 250)
    void afterReports() {
        var now = clock.instant();
        var standing = reported.entrySet().stream()
                .filter(report -> !report.getValue().isAfter(now))
                .filter(report -> reported.remove(report.getKey(), report.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!standing.isEmpty()) {
            queries.ofAsks(standing).forEach(this::deliver);
        }
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
