package de.traudich.insights;

import de.traudich.asks.Display;
import de.traudich.insights.Balance.Gap.Direction;
import java.util.List;

/// In how many of several rows more or fewer said yes than expected, beyond chance; nothing as soon as rows
/// contradict each other (decision 0082).
///
/// @param of rows with enough answers to say it of
public record Findings(Direction direction, int rows, int of) {

    public static Findings among(List<Balance> balances) {
        var enough = balances.stream()
                .filter(balance -> balance.display().allows(Display.BIAS))
                .flatMap(balance -> balance.gap().stream())
                .map(Balance.Gap::direction)
                .toList();
        int more = count(enough, Direction.MORE);
        int fewer = count(enough, Direction.FEWER);
        if ((more == 0) == (fewer == 0)) return new Findings(Direction.UNCLEAR, 0, enough.size());
        return more > 0
                ? new Findings(Direction.MORE, more, enough.size())
                : new Findings(Direction.FEWER, fewer, enough.size());
    }

    private static int count(List<Direction> all, Direction one) {
        return (int) all.stream().filter(direction -> direction == one).count();
    }
}
