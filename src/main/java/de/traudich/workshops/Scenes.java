package de.traudich.workshops;

import de.traudich.asks.AskEvent;
import de.traudich.asks.AskId;
import de.traudich.shared.Stale;
import de.traudich.shared.live.Pulse;
import de.traudich.shared.live.Topics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/// Turns committed changes into at most ten pictures a second for each workshop: one read, everybody told. Never on the
/// thread of who caused the change.
@Service
public class Scenes {

    private final SceneQueries queries;
    private final Presence presence;
    private final Topics<WorkshopId, Scene> topics = new Topics<>();
    private final Topics<WorkshopId, Tally> counts = new Topics<>();
    private final Pulse<WorkshopId> workshops = new Pulse<>();
    private final Pulse<AskId> asks = new Pulse<>();
    private final Map<WorkshopId, Scene> newest = new ConcurrentHashMap<>();

    Scenes(SceneQueries queries, Presence presence) {
        this.queries = queries;
        this.presence = presence;
        presence.onChange(this::touch);
    }

    /// The newest picture. While a workshop is watched and unchanged, the one that was read last. Watch first and read
    /// then, or a change in between passes you by.
    public Scene now(WorkshopId workshop) {
        var scene = newest.computeIfAbsent(workshop, this::read);
        if (!topics.watched(workshop)) {
            newest.remove(workshop);
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
        if (topics.size() > 0 || !newest.isEmpty()) {
            asks.touch(event.ask());
        }
    }

    private void touch(WorkshopId workshop) {
        newest.remove(workshop);
        workshops.touch(workshop);
    }

    @Scheduled(fixedDelay = 100)
    void tell() {
        asks.tick(changed -> queries.workshopsOf(changed).forEach(this::touch));
        workshops.tick(changed -> changed.stream().filter(topics::watched).forEach(this::tell));
    }

    /// Reads under the same lock as a touch: a picture from before a change never replaces one from after it.
    private void tell(WorkshopId workshop) {
        var scene = newest.computeIfAbsent(workshop, changed -> find(changed).orElse(null));
        if (scene != null) {
            topics.tell(workshop, scene);
        }
    }

    @Scheduled(fixedDelay = 500)
    void count() {
        newest.forEach((workshop, scene) -> counts.tell(workshop, scene.tally(scene.round())));
        newest.keySet().removeIf(workshop -> !topics.watched(workshop));
    }

    private Scene read(WorkshopId workshop) {
        return find(workshop).orElseThrow(() -> new Stale("workshop"));
    }

    private Optional<Scene> find(WorkshopId workshop) {
        return queries.read(workshop, Set.copyOf(presence.in(workshop)));
    }
}
