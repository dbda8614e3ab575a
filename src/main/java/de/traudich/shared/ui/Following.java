package de.traudich.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import de.traudich.shared.live.Topics;
import de.traudich.shared.live.Watch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Keeps a view in step with a topic for as long as it is on the page. The only way a view subscribes.
public final class Following {

    private static final Executor LIVE = Executors.newVirtualThreadPerTaskExecutor();
    private static final int SLOWEST_SECONDS = 10;

    private final Component view;

    public Following(Component view) {
        this.view = view;
    }

    /// Shows the newest picture at once and every later one that differs. The projection runs outside the
    /// session's lock and decides what is worth a push.
    public <K, V, P> void follow(
            Topics<K, V> topics, K key, Supplier<V> newest, Function<V, P> projection, Consumer<P> show) {
        view.addAttachListener(attached -> {
            var ui = attached.getUI();
            var watch = new Watch<V, P>(projection, picture -> deliver(ui, () -> show.accept(picture)), LIVE);
            var end = topics.add(key, watch);
            attached.getSource().addDetachListener(detached -> {
                detached.unregisterListener();
                end.run();
            });
            show.accept(watch.begin(newest.get()));
        });
    }

    private static void deliver(UI ui, Runnable work) {
        try {
            ui.access(work::run).get(SLOWEST_SECONDS, TimeUnit.SECONDS);
        } catch (UIDetachedException | TimeoutException gone) {
            // Closed meanwhile, or too slow: it asks for the newest picture when it is back.
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a picture could not be shown", failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
