package de.traudich.insights;

import de.traudich.insights.Insights.Looking;
import de.traudich.people.People;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// What somebody's look holds at this moment, in the days of their practice.
@Component
class Scopes {

    private final People people;
    private final Clock clock;

    Scopes(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    record Scope(Looking looking, Period.Range range, Instant now) {

        FactFilter filter() {
            return filter(looking.selection());
        }

        /// The same coach and period, other filters.
        FactFilter filter(Selection selection) {
            return FactFilter.of(looking.coach(), selection, range);
        }
    }

    Scope of(Looking looking) {
        var now = clock.instant();
        var zone = people.practice(looking.practice()).zone();
        return new Scope(looking, looking.selection().period().range(now, zone), now);
    }
}
