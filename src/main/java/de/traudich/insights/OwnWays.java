package de.traudich.insights;

import de.traudich.insights.Insights.Looking;
import de.traudich.shared.live.Topics;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/// A coach's asks by channel and relationship, as published figures are; as they come in.
@Service
public class OwnWays {

    private final OwnWayQueries queries;
    private final Scopes scopes;
    private final Pictures<Looking, List<OwnWay>> pictures = new Pictures<>(Looking::coach, this::of);

    OwnWays(OwnWayQueries queries, Scopes scopes) {
        this.queries = queries;
        this.scopes = scopes;
    }

    /// In the order of channels and relationships; where nobody has noted the latter last.
    public List<OwnWay> of(Looking looking) {
        return scopes.summed(looking, (scope, filter) -> queries.ways(scope.now(), filter));
    }

    public Topics<Looking, List<OwnWay>> topics() {
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
