package de.traudich.insights;

import de.traudich.insights.Insights.Looking;
import de.traudich.people.PersonId;
import de.traudich.shared.live.Topics;
import org.springframework.stereotype.Service;

/// What the asks of one coachee say, as they come in. Of somebody else's coachee nothing.
@Service
public class CoacheeChecks {

    private final CoacheeCheckQueries queries;
    private final Scopes scopes;
    private final Topics<Sight, CoacheeCheck> topics;

    /// A coach in front of one coachee.
    public record Sight(Looking looking, PersonId coachee) {}

    CoacheeChecks(CoacheeCheckQueries queries, Scopes scopes, Showing showing) {
        this.queries = queries;
        this.scopes = scopes;
        topics = showing.of(sight -> sight.looking().coach(), this::of);
    }

    public CoacheeCheck of(Sight sight) {
        var scope = scopes.of(sight.looking());
        return new CoacheeCheck(new RealityCheck(queries.newestFirst(scope.filter(), sight.coachee()), scope.now()));
    }

    public Topics<Sight, CoacheeCheck> topics() {
        return topics;
    }
}
