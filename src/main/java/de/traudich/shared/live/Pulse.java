package de.traudich.shared.live;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Collects hints that something changed and hands them over once a tick, so that a hundred answers make one picture.
public final class Pulse<K> {

    private final Set<K> changed = ConcurrentHashMap.newKeySet();

    public void touch(K key) {
        changed.add(key);
    }

    /// Hands over everything touched since the last tick; nothing touched, nothing done. When the reader fails, say
    /// because the database is away, the next tick hands it over again.
    public void tick(Consumer<Set<K>> reader) {
        if (changed.isEmpty()) {
            return;
        }
        var due = new HashSet<K>();
        for (var key : changed) {
            if (changed.remove(key)) {
                due.add(key);
            }
        }
        try {
            reader.accept(due);
        } catch (RuntimeException e) {
            changed.addAll(due);
            throw e;
        }
    }
}
