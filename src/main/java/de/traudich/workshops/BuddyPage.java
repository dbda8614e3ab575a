package de.traudich.workshops;

import de.traudich.asks.AskId;
import de.traudich.asks.Outcome;
import de.traudich.people.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One circle as one of its people sees it: the others, what they show, and which own asks are shown to them.
public record BuddyPage(Circle circle, List<Seen> seen, Set<AskId> shown) {

    /// @param since when this person joined it
    /// @param others their names in the workshop
    public record Circle(BuddyCircleId id, String workshop, Instant since, Map<PersonId, String> others) {

        Circle and(Circle more) {
            var all = new LinkedHashMap<>(others);
            all.putAll(more.others);
            return new Circle(id, workshop, since, all);
        }

        public List<String> names() {
            return others.values().stream().sorted().toList();
        }
    }

    /// That somebody asked, and the outcome; both null while it is still ahead.
    public record Seen(
            PersonId who,
            @Nullable Instant askedAt,
            @Nullable Outcome outcome) {}

    public BuddyPage {
        seen = List.copyOf(seen);
        shown = Set.copyOf(shown);
    }
}
