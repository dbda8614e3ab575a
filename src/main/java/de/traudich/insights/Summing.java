package de.traudich.insights;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/// Sums up a coach's months that are over, beside everything else and after they have come to rest.
@Service
class Summing {

    private static final int AT_ONCE = 50;

    /// Below, the facts themselves are read as quickly.
    private static final int LARGE = 1_000;

    private final SumRepository sums;
    private final Clock clock;

    Summing(SumRepository sums, Clock clock) {
        this.sums = sums;
        this.clock = clock;
    }

    /// The running month changes with every answer and is always read from its facts. Months that have just ended are
    /// opened now and summed the next time: by then nobody writes who did not find them open.
    @Scheduled(fixedDelay = 60_000, initialDelay = 20_000)
    void sum() {
        sum(LARGE);
    }

    void sum(int large) {
        var running = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
        for (var some = sums.changed(running, AT_ONCE); !some.isEmpty(); some = sums.changed(running, AT_ONCE)) {
            some.forEach(month -> sums.sum(month, large));
        }
        sums.open(running);
    }
}
