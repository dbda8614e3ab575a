package de.traudich.workshops.ui;

import de.traudich.workshops.BlockKind;
import de.traudich.workshops.BuddyCircleId;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Seat;
import de.traudich.workshops.Workshop;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Buddies as one phone sees them: the own ones, who has tapped this name, whose name was tapped here, and whose could
/// be. Of other pairs nothing but that their names are gone.
record PhoneBuddies(
        @Nullable BuddyCircleId circle,
        List<Name> mine,
        List<Name> asking,
        @Nullable Name asked,
        List<Name> open) {

    static final PhoneBuddies NONE = new PhoneBuddies(null, List.of(), List.of(), null, List.of());

    record Name(ParticipantId id, String name) {}

    /// Nobody is found and nobody asked yet.
    boolean choosing() {
        return circle == null && asked == null;
    }

    PhoneBuddies {
        mine = List.copyOf(mine);
        asking = List.copyOf(asking);
        open = List.copyOf(open);
    }

    static PhoneBuddies of(Scene scene, Seat me) {
        return scene.agenda()
                .current()
                .filter(block -> block.kind() == BlockKind.COMMIT)
                .map(_ -> found(scene, me.id()))
                .orElse(NONE);
    }

    /// After the workshop nobody is found any more, but whoever was is still there to part from.
    static PhoneBuddies after(Scene scene, Seat me) {
        if (scene.workshop().state() != Workshop.State.CLOSED) return NONE;
        var names = scene.seats().stream().collect(Collectors.toMap(Seat::id, Seat::name));
        return scene.company()
                .buddies()
                .of(me.id())
                .map(circle -> new PhoneBuddies(
                        circle.id(), names(circle.people(), me.id(), names), List.of(), null, List.of()))
                .orElse(NONE);
    }

    private static PhoneBuddies found(Scene scene, ParticipantId me) {
        var names = scene.seats().stream().collect(Collectors.toMap(Seat::id, Seat::name));
        var buddies = scene.company().buddies();
        var choice = scene.company().choice();
        var circle = buddies.of(me);
        var asking = buddies.offers().entrySet().stream()
                .filter(offer -> offer.getValue().equals(me))
                .map(Map.Entry::getKey)
                .filter(from -> choice.allows(from, me))
                .toList();
        var to = buddies.offers().get(me);
        return new PhoneBuddies(
                circle.map(one -> one.id()).orElse(null),
                names(circle.map(one -> one.people()).orElse(Set.of()), me, names),
                names(asking, me, names),
                to != null && choice.allows(me, to) ? name(to, names) : null,
                names(choice.from(me), me, names));
    }

    private static List<Name> names(
            Collection<ParticipantId> people, ParticipantId me, Map<ParticipantId, String> names) {
        return people.stream()
                .filter(one -> !one.equals(me) && names.containsKey(one))
                .map(one -> name(one, names))
                .sorted(Comparator.comparing(Name::name))
                .toList();
    }

    private static Name name(ParticipantId id, Map<ParticipantId, String> names) {
        return new Name(id, names.getOrDefault(id, ""));
    }
}
