package de.traudich.insights;

import de.traudich.insights.Insights.Looking;
import de.traudich.shared.live.Topics;
import java.util.List;
import org.springframework.stereotype.Service;

/// A coach's asks by channel and relationship, as published figures are; as they come in.
@Service
public class OwnWays {

    private final OwnWayQueries queries;
    private final Scopes scopes;
    private final Topics<Looking, List<OwnWay>> topics;

    OwnWays(OwnWayQueries queries, Scopes scopes, Showing showing) {
        this.queries = queries;
        this.scopes = scopes;
        topics = showing.of(Looking::coach, this::of);
    }

    /// In the order of channels and relationships; where nobody has noted the latter last.
    public List<OwnWay> of(Looking looking) {
        return scopes.summed(looking, (scope, filter) -> queries.ways(scope.now(), filter));
    }

    public Topics<Looking, List<OwnWay>> topics() {
        return topics;
    }
}
