package de.traudich.insights;

import de.traudich.asks.Display;
import java.util.Optional;

/// What came of the asks of one kind.
///
/// @param balance of those with a guess and an outcome
/// @param closed answered, or silent for so long that nothing more is to be hoped for
public record OwnWay(Way way, Balance balance, int replied, int closed) {

    /// How many got an answer, from five on.
    public Optional<Rate> replies() {
        return Display.ofGroup(closed).allows(Display.RATE) ? Optional.of(new Rate(replied, closed)) : Optional.empty();
    }
}
