package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.shared.live.Topics;
import de.traudich.shared.live.Watch;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// What a watcher sees come in, in real time.
public final class Seen<V> implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<V> pictures = new LinkedBlockingQueue<>();
    private final Runnable end;

    private Seen(Runnable end) {
        this.end = end;
    }

    public static <K, V> Seen<V> of(Topics<K, V> topics, K key) {
        var ends = new Runnable[1];
        var seen = new Seen<V>(() -> ends[0].run());
        ends[0] = topics.add(key, new Watch<V, V>(value -> value, seen.pictures::add, Runnable::run));
        return seen;
    }

    /// The next picture of that kind; earlier ones are passed over.
    public V next(Predicate<V> kind) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < deadline) {
            var picture = poll();
            if (picture != null && kind.test(picture)) {
                return picture;
            }
        }
        throw new AssertionError("no such picture came");
    }

    public void nothingMore() {
        assertThat(pictures).isEmpty();
    }

    private V poll() {
        try {
            return pictures.poll(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
