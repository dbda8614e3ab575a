package de.traudich.shared.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Who watches what. Telling never blocks and never runs a watcher's work on the caller's thread.
public final class Topics<K, V> {

    private final ConcurrentHashMap<K, Set<Watch<V, ?>>> watches = new ConcurrentHashMap<>();

    /// Starts a watch; closing the result ends it.
    public Runnable add(K key, Watch<V, ?> watch) {
        watches.compute(key, (_, old) -> {
            var set = old == null ? ConcurrentHashMap.<Watch<V, ?>>newKeySet() : old;
            set.add(watch);
            return set;
        });
        return () -> watches.computeIfPresent(key, (_, set) -> {
            set.remove(watch);
            return set.isEmpty() ? null : set;
        });
    }

    public void tell(K key, V value) {
        watches.getOrDefault(key, Set.of()).forEach(watch -> watch.offer(value));
    }

    public boolean watched(K key) {
        return watches.containsKey(key);
    }

    /// What is watched at this moment.
    public Set<K> keys() {
        return Set.copyOf(watches.keySet());
    }

    /// All watches over all keys; a leak shows here.
    public int size() {
        return watches.values().stream().mapToInt(Set::size).sum();
    }
}
