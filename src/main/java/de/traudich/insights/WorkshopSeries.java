package de.traudich.insights;

import de.traudich.insights.Insights.Looking;
import de.traudich.shared.live.Topics;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/// What came of a coach's workshops, round by round, as it comes in. Of a group only what its members share
/// with their coach: a group may be one person.
@Service
public class WorkshopSeries {

    private final SeriesQueries queries;
    private final Scopes scopes;
    private final Pictures<Looking, Series> pictures = new Pictures<>(Looking::coach, this::of);

    WorkshopSeries(SeriesQueries queries, Scopes scopes) {
        this.queries = queries;
        this.scopes = scopes;
    }

    public Series of(Looking looking) {
        return Series.of(
                queries.newestFirst(scopes.of(looking)), looking.selection().group() != null);
    }

    public Topics<Looking, Series> topics() {
        return pictures.topics();
    }

    @EventListener
    void on(Counted counted) {
        pictures.touch(counted);
    }

    @Scheduled(fixedDelay = 500)
    void tell() {
        pictures.tell();
    }
}
