package de.traudich.insights;

import de.traudich.asks.Happened;
import de.traudich.insights.Balance.Gap;
import de.traudich.insights.Balance.Gap.Direction;

/// What was dreaded against what came of it, over many asks.
///
/// @param balance how many have a likelihood and say whether it came, how many came fully, all likelihoods together
/// @param partly how many came only in part
public record DreadSum(Balance balance, int partly) {

    public static final DreadSum NONE = new DreadSum(Balance.NONE, 0);

    public DreadSum {
        if (partly < 0 || balance.yes() + partly > balance.asks()) {
            throw new IllegalArgumentException(partly + " partly, " + balance);
        }
    }

    public static DreadSum of(Dreads dreads) {
        long chances = dreads.all().stream()
                .mapToLong(dread -> dread.likelihood().value())
                .sum();
        int partly = (int) dreads.all().stream()
                .filter(dread -> dread.happened() == Happened.PARTLY)
                .count();
        return new DreadSum(new Balance(dreads.all().size(), dreads.rate().hits(), chances), partly);
    }

    public DreadSum plus(DreadSum other) {
        return new DreadSum(balance.plus(other.balance), partly + other.partly);
    }

    /// More or less often than dreaded, beyond chance. Less only where it is so with those that came in part, too.
    public Direction direction() {
        return balance.gap().map(this::direction).orElse(Direction.UNCLEAR);
    }

    private Direction direction(Gap full) {
        if (full.direction() != Direction.FEWER) return full.direction();
        return new Gap(full.expected(), new Rate(balance.yes() + partly, balance.asks())).direction() == Direction.FEWER
                ? Direction.FEWER
                : Direction.UNCLEAR;
    }
}
