package de.traudich.insights;

import de.traudich.insights.Insights.Looking;
import de.traudich.shared.live.Topics;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/// What a coach's coachees dreaded and believed, as far as they share their words; as they come in.
@Service
public class DreadsAndBeliefs {

    private final DreadQueries queries;
    private final Scopes scopes;
    private final Pictures<Looking, DreadAndBelief> pictures = new Pictures<>(Looking::coach, this::of);

    DreadsAndBeliefs(DreadQueries queries, Scopes scopes) {
        this.queries = queries;
        this.scopes = scopes;
    }

    public DreadAndBelief of(Looking looking) {
        return queries.sum(scopes.of(looking));
    }

    public Topics<Looking, DreadAndBelief> topics() {
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
