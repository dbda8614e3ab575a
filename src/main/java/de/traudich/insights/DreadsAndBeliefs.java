package de.traudich.insights;

import de.traudich.insights.Insights.Looking;
import de.traudich.shared.live.Topics;
import org.springframework.stereotype.Service;

/// What a coach's coachees dreaded and believed, as far as they share their words; as they come in.
@Service
public class DreadsAndBeliefs {

    private final DreadQueries queries;
    private final Scopes scopes;
    private final Topics<Looking, DreadAndBelief> topics;

    DreadsAndBeliefs(DreadQueries queries, Scopes scopes, Showing showing) {
        this.queries = queries;
        this.scopes = scopes;
        topics = showing.of(Looking::coach, this::of);
    }

    public DreadAndBelief of(Looking looking) {
        return scopes.summed(looking, (_, filter) -> queries.sum(filter));
    }

    public Topics<Looking, DreadAndBelief> topics() {
        return topics;
    }
}
