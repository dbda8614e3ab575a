package de.traudich.workshops;

import de.traudich.asks.AskEvent;
import de.traudich.asks.AskId;
import de.traudich.coaching.Today;
import de.traudich.coaching.TodayItem;
import de.traudich.people.PersonId;
import de.traudich.shared.live.Pulse;
import de.traudich.shared.live.Topics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/// What buddies show each other, as it changes: one read per person and tick, however many windows are open.
@Service
public class BuddyPages {

    /// Older asks are nothing to go on with; one that is shown can still be taken back.
    private static final int ASKS = 20;

    private final BuddyQueries queries;
    private final Today today;
    private final Topics<PersonId, BuddyBook> topics = new Topics<>();
    private final Pulse<PersonId> people = new Pulse<>();
    private final Pulse<PersonId> askers = new Pulse<>();

    BuddyPages(BuddyQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /// The newest circle first; empty for who is in none, like for somebody unknown.
    public BuddyBook of(PersonId me) {
        var circles = queries.circles(me);
        if (circles.isEmpty()) {
            return BuddyBook.EMPTY;
        }
        var shown = queries.shown(me);
        return new BuddyBook(pages(me, circles, shown), asks(me, shown));
    }

    private List<TodayItem> asks(PersonId me, Map<BuddyCircleId, Set<AskId>> shown) {
        var all = shown.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return today.newestAnd(me, ASKS, all);
    }

    private List<BuddyPage> pages(PersonId me, List<BuddyPage.Circle> circles, Map<BuddyCircleId, Set<AskId>> shown) {
        var seen = queries.seen(me);
        return circles.stream()
                .map(circle -> new BuddyPage(
                        circle, seen.getOrDefault(circle.id(), List.of()), shown.getOrDefault(circle.id(), Set.of())))
                .toList();
    }

    /// Watched by person.
    public Topics<PersonId, BuddyBook> topics() {
        return topics;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(WorkshopEvent.BuddiesChanged event) {
        event.people().forEach(this::touch);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AskEvent event) {
        if (!topics.keys().isEmpty()) {
            askers.touch(event.person());
        }
    }

    private void touch(PersonId person) {
        if (topics.watched(person)) {
            people.touch(person);
        }
    }

    @Scheduled(fixedDelay = 250)
    void tell() {
        askers.tick(moved -> queries.around(moved).forEach(this::touch));
        people.tick(changed -> changed.forEach(person -> topics.tell(person, of(person))));
    }
}
