package de.traudich.insights;

import de.traudich.insights.Insights.Looking;
import de.traudich.shared.live.Topics;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/// How long a coach's asks wait for a reply, by channel; as they come in.
@Service
public class Replies {

    private final ReplyQueries queries;
    private final Scopes scopes;
    private final Pictures<Looking, List<ChannelReplies>> pictures = new Pictures<>(Looking::coach, this::of);

    Replies(ReplyQueries queries, Scopes scopes) {
        this.queries = queries;
        this.scopes = scopes;
    }

    /// In the order of channels; what has none is in none.
    public List<ChannelReplies> of(Looking looking) {
        return queries.byChannel(scopes.of(looking));
    }

    public Topics<Looking, List<ChannelReplies>> topics() {
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
