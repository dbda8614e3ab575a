package de.traudich.insights;

import de.traudich.people.PersonId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// A person's own reality check. Only they read it here; what a coach may see is asked elsewhere.
@Service
public class RealityChecks {

    private final RealityCheckQueries queries;
    private final Clock clock;

    RealityChecks(RealityCheckQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public RealityCheck of(PersonId who) {
        return new RealityCheck(queries.observations(who), clock.instant());
    }

    /// Newest first, from the beginning or after a place.
    public List<Lesson> lessons(PersonId who, Lesson.@Nullable Place after, int most) {
        return after == null ? queries.newest(who, most) : queries.older(who, after, most);
    }
}
