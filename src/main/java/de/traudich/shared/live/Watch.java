package de.traudich.shared.live;

import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One watcher of a topic. It sees a projection of the newest value, only when that projection differs from what it saw
/// last, at most one delivery at a time: a slow watcher skips pictures instead of queueing them.
public final class Watch<V, P> {

    private static final System.Logger LOG = System.getLogger(Watch.class.getName());

    private final Function<V, P> projection;
    private final Consumer<P> delivery;
    private final Executor executor;
    private final AtomicReference<@Nullable V> newest = new AtomicReference<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile @Nullable P seen;

    /// The delivery returns when the watcher has been served; it runs on the executor.
    public Watch(Function<V, P> projection, Consumer<P> delivery, Executor executor) {
        this.projection = projection;
        this.delivery = delivery;
        this.executor = executor;
    }

    /// What the watcher sees first; it is not delivered again while nothing differs.
    public P begin(V value) {
        var picture = projection.apply(value);
        seen = picture;
        return picture;
    }

    void offer(V value) {
        newest.set(value);
        wake();
    }

    private void wake() {
        if (newest.get() != null && busy.compareAndSet(false, true)) {
            try {
                executor.execute(this::serve);
            } catch (RejectedExecutionException e) {
                busy.set(false);
                LOG.log(Level.WARNING, "no thread for a watcher, it sees the next picture", e);
            }
        }
    }

    private void serve() {
        try {
            for (var value = newest.getAndSet(null); value != null; value = newest.getAndSet(null)) {
                deliver(value);
            }
        } finally {
            busy.set(false);
            wake();
        }
    }

    /// A delivery that fails leaves the watcher with what it saw before; the next picture is tried again.
    private void deliver(V value) {
        try {
            var picture = projection.apply(value);
            if (!picture.equals(seen)) {
                delivery.accept(picture);
                seen = picture;
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a watcher was not served", e);
        }
    }
}
