package de.traudich.insights;

import de.traudich.insights.Insights.Looking;
import de.traudich.shared.live.Topics;
import java.util.List;
import org.springframework.stereotype.Service;

/// How long a coach's asks wait for a reply, by channel; as they come in.
@Service
public class Replies {

    private final ReplyQueries queries;
    private final Scopes scopes;
    private final Topics<Looking, List<ChannelReplies>> topics;

    Replies(ReplyQueries queries, Scopes scopes, Showing showing) {
        this.queries = queries;
        this.scopes = scopes;
        topics = showing.of(Looking::coach, this::of);
    }

    /// In the order of channels; what has none is in none.
    public List<ChannelReplies> of(Looking looking) {
        return scopes.summed(looking, (scope, filter) -> queries.byChannel(scope.now(), filter));
    }

    public Topics<Looking, List<ChannelReplies>> topics() {
        return topics;
    }
}
