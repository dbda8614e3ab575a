package de.traudich.insights;

import de.traudich.asks.Display;
import java.util.Optional;

/// What became of so many asks.
///
/// @param answered anything that came back
/// @param balance of those with a guess and an outcome
public record Turnout(int asks, int asked, int notAsked, int answered, int yes, Balance balance) {

    public static final Turnout NONE = new Turnout(0, 0, 0, 0, 0, Balance.NONE);

    public Turnout {
        if (asked + notAsked > asks || answered > asked || yes > answered) {
            throw new IllegalArgumentException("%d asks, %d, %d, %d".formatted(asks, asked, answered, yes));
        }
    }

    public Turnout plus(Turnout other) {
        return new Turnout(
                asks + other.asks,
                asked + other.asked,
                notAsked + other.notAsked,
                answered + other.answered,
                yes + other.yes,
                balance.plus(other.balance));
    }

    /// How many of those that are decided were asked, from five on.
    public Optional<Rate> dared() {
        int decided = asked + notAsked;
        return Display.ofGroup(decided).allows(Display.RATE) ? Optional.of(new Rate(asked, decided)) : Optional.empty();
    }
}
