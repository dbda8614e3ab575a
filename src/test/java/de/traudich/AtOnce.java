package de.traudich;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Several people at the same moment: real threads that wait for each other at the start.
public final class AtOnce {

    private AtOnce() {}

    public static <T> List<T> both(Callable<T> one, Callable<T> other) {
        return run(List.of(one, other));
    }

    public static <T> List<T> times(int people, IntFunction<T> verb) {
        return run(IntStream.range(0, people)
                .mapToObj(number -> (Callable<T>) () -> verb.apply(number))
                .toList());
    }

    private static <T> List<T> run(List<Callable<T>> people) {
        var start = new CyclicBarrier(people.size());
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var results = people.stream()
                    .map(person -> threads.submit(() -> {
                        start.await();
                        return person.call();
                    }))
                    .toList();
            return results.stream().map(AtOnce::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
