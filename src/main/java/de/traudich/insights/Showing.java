package de.traudich.insights;

import de.traudich.people.PersonId;
import de.traudich.shared.live.Topics;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells who looks at the insights what has changed: all pictures one after another on one thread, so that boards
/// and phones never wait for statistics, and half a second at least between two of the same window.
@Component
class Showing {

    private static final Logger LOG = LoggerFactory.getLogger(Showing.class);

    private final List<Pictures<?, ?>> all = new CopyOnWriteArrayList<>();

    /// @param coach whose asks somebody looks at
    /// @param read the picture as it is now
    <K, V> Topics<K, V> of(Function<K, PersonId> coach, Function<K, V> read) {
        var pictures = new Pictures<>(coach, read);
        all.add(pictures);
        return pictures.topics();
    }

    @EventListener
    void on(Counted counted) {
        all.forEach(pictures -> pictures.touch(counted));
    }

    /// Which picture cannot be read comes again, and keeps no other waiting.
    @Scheduled(fixedDelay = 500)
    void tell() {
        for (var pictures : all) {
            try {
                pictures.tell();
            } catch (RuntimeException e) {
                LOG.warn("A picture of the insights could not be told anew", e);
            }
        }
    }
}
