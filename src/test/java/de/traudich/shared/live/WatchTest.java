package de.traudich.shared.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WatchTest {

    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final List<Integer> delivered = new ArrayList<>();

    @Test
    void aSlowWatcherSkipsPictures() {
        var watch = watch(value -> value, delivered::add);

        watch.offer(1);
        watch.offer(2);
        watch.offer(3);
        run();

        assertThat(delivered).containsExactly(3);
    }

    @Test
    void whatComesWhileItIsServedIsServedAfterwards() {
        var watch = new ArrayList<Watch<Integer, Integer>>();
        watch.add(watch(value -> value, value -> {
            delivered.add(value);
            if (value == 1) watch.getFirst().offer(2);
        }));

        watch.getFirst().offer(1);
        run();

        assertThat(delivered).containsExactly(1, 2);
        assertThat(threads).isEmpty();
    }

    @Test
    void anEqualProjectionIsNotDeliveredAgain() {
        var watch = watch(value -> value / 10, delivered::add);

        List.of(10, 11, 19, 20).forEach(value -> {
            watch.offer(value);
            run();
        });

        assertThat(delivered).containsExactly(1, 2);
    }

    @Test
    void whatItSawFirstIsNotDeliveredAgain() {
        var watch = watch(value -> value / 10, delivered::add);

        assertThat(watch.begin(10)).isEqualTo(1);
        watch.offer(11);
        run();

        assertThat(delivered).isEmpty();
    }

    @Test
    void atMostOneDeliveryIsUnderWay() {
        var watch = watch(value -> value, delivered::add);

        watch.offer(1);
        watch.offer(2);

        assertThat(threads).hasSize(1);
    }

    @Test
    void aDeliveryThatFailsDoesNotEndTheWatch() {
        var watch = watch(value -> value, failing(1));

        watch.offer(1);
        run();
        watch.offer(2);
        run();
        watch.offer(1);
        run();

        assertThat(delivered).containsExactly(2);
    }

    @Test
    void aPictureThatFailedIsTriedAgain() {
        var once = new ArrayList<>(List.of(1));
        var watch = watch(value -> value, value -> {
            if (once.remove(value)) throw new IllegalStateException("gone");
            delivered.add(value);
        });

        watch.offer(1);
        run();
        watch.offer(1);
        run();

        assertThat(delivered).containsExactly(1);
    }

    @Test
    void aProjectionThatFailsDoesNotEndTheWatch() {
        var watch = watch(value -> 10 / value, delivered::add);

        watch.offer(0);
        watch.offer(5);
        run();

        assertThat(delivered).containsExactly(2);
    }

    @Test
    void anExecutorThatRefusesDoesNotHurtTheTeller() {
        var refusing = new ArrayList<>(List.of(true));
        Executor executor = work -> {
            if (!refusing.isEmpty()) throw new RejectedExecutionException("full");
            threads.add(work);
        };
        var watch = new Watch<Integer, Integer>(value -> value, delivered::add, executor);

        watch.offer(1);
        refusing.clear();
        watch.offer(2);
        run();

        assertThat(delivered).containsExactly(2);
    }

    private Watch<Integer, Integer> watch(Function<Integer, Integer> projection, Consumer<Integer> delivery) {
        return new Watch<>(projection, delivery, threads::add);
    }

    private Consumer<Integer> failing(int value) {
        return offered -> {
            if (offered == value) throw new IllegalStateException("gone");
            delivered.add(offered);
        };
    }

    private void run() {
        for (var work = threads.poll(); work != null; work = threads.poll()) {
            work.run();
        }
    }
}
