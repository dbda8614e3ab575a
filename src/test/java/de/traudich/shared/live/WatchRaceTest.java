package de.traudich.shared.live;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WatchRaceTest {

    @Test
    void theLastPictureAlwaysArrivesAndNeverAnOlderOneAfterIt() throws InterruptedException {
        for (int run = 0; run < 200; run++) {
            var seen = new CopyOnWriteArrayList<Integer>();
            try (var threads = Executors.newFixedThreadPool(3)) {
                var watch = new Watch<Integer, Integer>(value -> value, seen::add, threads);
                IntStream.rangeClosed(1, 50).forEach(watch::offer);
            }
            assertThat(seen).isSorted().endsWith(50);
        }
    }

    @Test
    void neverTwoDeliveriesAtOnce() throws InterruptedException {
        var inside = new AtomicInteger();
        Set<Integer> most = Collections.synchronizedSet(new HashSet<>());
        try (var threads = Executors.newFixedThreadPool(4)) {
            var watch = new Watch<Integer, Integer>(
                    value -> value,
                    _ -> {
                        most.add(inside.incrementAndGet());
                        inside.decrementAndGet();
                    },
                    threads);
            AtOnce.times(8, number -> {
                IntStream.range(0, 500).forEach(value -> watch.offer(number * 1000 + value));
                return number;
            });
            threads.shutdown();
            assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(most).isEqualTo(Set.copyOf(List.of(1)));
    }
}
