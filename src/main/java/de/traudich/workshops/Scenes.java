package de.traudich.workshops;

import de.traudich.asks.AskEvent;
import de.traudich.asks.AskId;
import de.traudich.shared.Stale;
import de.traudich.shared.live.Pulse;
import de.traudich.shared.live.Topics;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/// Turns committed changes into at most ten pictures a second for each workshop: one read, everybody told. Never on the
/// thread of who caused the change.
@Service
public class Scenes {

    private static final Logger LOG = LoggerFactory.getLogger(Scenes.class);

    private final SceneQueries queries;
    private final Presence presence;
    private final Topics<WorkshopId, Scene> topics = new Topics<>();
    private final Topics<WorkshopId, Tally> counts = new Topics<>();
    private final Pulse<WorkshopId> workshops = new Pulse<>();
    private final Pulse<AskId> asks = new Pulse<>();
    private final Map<WorkshopId, Scene> newest = new ConcurrentHashMap<>();
    private final Map<WorkshopId, Long> touches = new ConcurrentHashMap<>();

    Scenes(SceneQueries queries, Presence presence) {
        this.queries = queries;
        this.presence = presence;
        presence.onChange(this::touch);
    }

    /// The newest picture. While a workshop is watched and unchanged, the one that was read last. Watch first and read
    /// then, or a change in between passes you by.
    public Scene now(WorkshopId workshop) {
        var known = newest.get(workshop);
        return known != null ? known : find(workshop).orElseThrow(() -> new Stale("workshop"));
    }

    /// Nothing is read while the map is held: who commits touches it and still has a connection in hand. What was
    /// touched during the read is not kept, or it would hide the change from whoever made it.
    private Optional<Scene> find(WorkshopId workshop) {
        var before = touches.getOrDefault(workshop, 0L);
        var scene = queries.read(workshop, Set.copyOf(presence.in(workshop)));
        if (scene.isPresent() && topics.watched(workshop)) {
            newest.compute(
                    workshop, (_, known) -> touches.getOrDefault(workshop, 0L).equals(before) ? scene.get() : known);
        }
        return scene;
    }

    public Topics<WorkshopId, Scene> topics() {
        return topics;
    }

    /// The numbers of the current round, told twice a second at most: for phones, where they are a comfort.
    public Topics<WorkshopId, Tally> counts() {
        return counts;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(WorkshopEvent event) {
        touch(event.workshop());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AskEvent event) {
        asks.touch(event.ask());
    }

    /// The newest pictures of what is watched.
    Collection<Scene> known() {
        return List.copyOf(newest.values());
    }

    private void touch(WorkshopId workshop) {
        touches.merge(workshop, 1L, Long::sum);
        newest.remove(workshop);
        workshops.touch(workshop);
    }

    @Scheduled(fixedDelay = 100)
    void tell() {
        asks.tick(changed -> queries.workshopsOf(changed).forEach(this::touch));
        workshops.tick(changed -> changed.stream().filter(topics::watched).forEach(this::tell));
    }

    /// One workshop that cannot be read is tried again and keeps nobody else waiting.
    private void tell(WorkshopId workshop) {
        try {
            find(workshop).ifPresent(scene -> topics.tell(workshop, scene));
        } catch (RuntimeException failed) {
            LOG.warn("workshop {} could not be told", workshop.value(), failed);
            workshops.touch(workshop);
        }
    }

    /// Nothing happens, but how long somebody has been out goes on: the same picture again, read from memory. Who has
    /// nothing in it that changes with time is not told.
    @Scheduled(fixedDelay = 20_000)
    void timeGoesOn() {
        newest.forEach(topics::tell);
    }

    @Scheduled(fixedDelay = 500)
    void count() {
        newest.forEach((workshop, scene) -> counts.tell(workshop, scene.tally(scene.round())));
        newest.keySet().removeIf(workshop -> !topics.watched(workshop));
    }
}
