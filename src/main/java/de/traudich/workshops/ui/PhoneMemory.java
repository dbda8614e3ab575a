package de.traudich.workshops.ui;

import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What this phone has just kept. A picture that was read before is older than that and must not turn the screen back.
final class PhoneMemory {

    private final Map<AskId, Ask> kept = new HashMap<>();
    private final Set<Ask> past = new HashSet<>();
    private @Nullable PhoneBlock block;

    /// The database's answer to a verb, and what the screen showed before it.
    void keep(Ask before, Ask now) {
        past.add(before);
        past.remove(now);
        kept.put(now.id(), now);
    }

    PhonePicture mend(PhonePicture picture) {
        return picture.with(this::newer).in(newer(picture.block()));
    }

    private @Nullable PhoneBlock newer(@Nullable PhoneBlock incoming) {
        var known = block;
        block = incoming != null && known != null && known.knowsMoreThan(incoming)
                ? incoming.answered(known.own())
                : incoming;
        return block;
    }

    private Ask newer(Ask ask) {
        var mine = kept.get(ask.id());
        if (mine != null && past.contains(ask)) return mine;
        kept.remove(ask.id());
        past.removeIf(old -> old.id().equals(ask.id()));
        return ask;
    }
}
