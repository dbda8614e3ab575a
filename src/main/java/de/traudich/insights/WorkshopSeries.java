package de.traudich.insights;

import de.traudich.insights.Insights.Looking;
import de.traudich.shared.live.Topics;
import org.springframework.stereotype.Service;

/// What came of a coach's workshops, round by round, as it comes in. Of a group only what its members share
/// with their coach: a group may be one person.
@Service
public class WorkshopSeries {

    private final SeriesQueries queries;
    private final Scopes scopes;
    private final Topics<Looking, Series> topics;

    WorkshopSeries(SeriesQueries queries, Scopes scopes, Showing showing) {
        this.queries = queries;
        this.scopes = scopes;
        topics = showing.of(Looking::coach, this::of);
    }

    public Series of(Looking looking) {
        return Series.of(
                queries.newestFirst(scopes.of(looking)), looking.selection().group() != null);
    }

    public Topics<Looking, Series> topics() {
        return topics;
    }
}
