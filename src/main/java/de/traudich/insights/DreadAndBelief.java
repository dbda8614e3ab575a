package de.traudich.insights;

import de.traudich.asks.Display;
import java.util.List;
import java.util.Optional;

/// What was dreaded and what came of it, and how the old belief moved.
///
/// @param beliefs before and after, 0 to 100: of several people the mean of each, of one person ask by ask
public record DreadAndBelief(DreadSum dreads, List<PairedChange.Pair> beliefs) {

    public DreadAndBelief {
        beliefs = List.copyOf(beliefs);
    }

    /// Of one person.
    public static DreadAndBelief of(RealityCheck check) {
        return new DreadAndBelief(
                check.dreads().map(DreadSum::of).orElse(DreadSum.NONE),
                check.newestFirst().stream()
                        .flatMap(ask -> ask.belief().pair().stream())
                        .toList());
    }

    /// From five pairs on.
    public Optional<Shift> belief() {
        return Shift.of(beliefs);
    }

    /// The change behind [#belief()], with its effect and interval.
    public Optional<PairedChange> change() {
        return Display.ofGroup(beliefs.size()).allows(Display.RATE)
                ? Optional.of(new PairedChange(beliefs))
                : Optional.empty();
    }
}
