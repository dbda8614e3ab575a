package de.traudich.workshops;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Who has a phone open right now. Lives in memory only: being away is normal, nobody is written down for it.
@Component
public class Presence {

    private final Map<WorkshopId, Map<ParticipantId, Integer>> windows = new ConcurrentHashMap<>();
    private volatile Consumer<WorkshopId> change = _ -> {};

    /// One window opened; running the result says that it is gone, however often.
    public Runnable enter(WorkshopId workshop, ParticipantId participant) {
        var here = new AtomicBoolean(true);
        add(workshop, participant, 1);
        return () -> {
            if (here.getAndSet(false)) add(workshop, participant, -1);
        };
    }

    Set<ParticipantId> in(WorkshopId workshop) {
        return windows.getOrDefault(workshop, Map.of()).keySet();
    }

    void onChange(Consumer<WorkshopId> listener) {
        change = listener;
    }

    private void add(WorkshopId workshop, ParticipantId participant, int open) {
        windows.compute(workshop, (_, old) -> {
            var now = old == null ? new ConcurrentHashMap<ParticipantId, Integer>() : old;
            now.merge(participant, open, (a, b) -> a + b > 0 ? a + b : null);
            return now.isEmpty() ? null : now;
        });
        change.accept(workshop);
    }
}
