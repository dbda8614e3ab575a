package de.traudich.insights;

import de.traudich.insights.Insights.Looking;
import de.traudich.people.People;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// What somebody's look holds at this moment, in the days of their practice.
@Component
class Scopes {

    private final People people;
    private final SumRepository sums;
    private final Clock clock;

    Scopes(People people, SumRepository sums, Clock clock) {
        this.people = people;
        this.sums = sums;
        this.clock = clock;
    }

    record Scope(Looking looking, Period.Range range, Instant now, ZoneId zone) {

        FactFilter filter() {
            return filter(looking.selection());
        }

        /// The same coach and period, other filters.
        FactFilter filter(Selection selection) {
            return FactFilter.of(looking.coach(), selection, range);
        }
    }

    /// Everything is read at the same moment: a month's sums may be taken away at any other.
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    <T> T summed(Looking looking, BiFunction<Scope, FactFilter, T> read) {
        var scope = of(looking);
        var months = Cube.of(looking.selection()).isEmpty()
                ? List.<LocalDate>of()
                : sums.summed(looking.coach(), scope.range());
        return read.apply(scope, new FactFilter(looking.coach(), looking.selection(), scope.range(), months));
    }

    Scope of(Looking looking) {
        var now = clock.instant();
        var zone = people.practice(looking.practice()).zone();
        return new Scope(looking, looking.selection().period().range(now, zone), now, zone);
    }
}
