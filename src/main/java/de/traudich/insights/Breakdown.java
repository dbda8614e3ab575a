package de.traudich.insights;

import de.traudich.asks.Display;
import de.traudich.insights.Balance.Gap.Direction;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Expected against happened by one property of the asks. What nobody has noted is in no row.
public record Breakdown(By by, List<Row> rows) {

    public enum By {
        BRAKE,
        CHANNEL,
        TIE,
        FAVOUR,
        EXERCISE,
        SOLICITED;

        /// As keys and ids have it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param key the constant's name, `1` and `0`, or the series of an exercise
    public record Row(String key, Balance balance) {

        /// Beyond chance, and from ten answers on.
        Direction direction() {
            return balance.display().allows(Display.BIAS)
                    ? balance.gap().map(Balance.Gap::direction).orElse(Direction.UNCLEAR)
                    : Direction.UNCLEAR;
        }
    }

    /// What the title may say: where it is more or less than expected beyond chance. Everywhere only where every
    /// row that has enough answers says the same, and there are two.
    public record Finding(Direction direction, boolean everywhere, List<Row> rows) {}

    public Breakdown {
        rows = rows.stream()
                .sorted(Comparator.comparingInt((Row row) -> row.balance().asks())
                        .reversed()
                        .thenComparing(Row::key))
                .toList();
    }

    public Finding finding() {
        var more = rows(Direction.MORE);
        var fewer = rows(Direction.FEWER);
        if (more.isEmpty() == fewer.isEmpty()) {
            return new Finding(Direction.UNCLEAR, false, List.of());
        }
        var found = more.isEmpty() ? fewer : more;
        var enough = rows.stream()
                .filter(row -> row.balance().display().allows(Display.BIAS))
                .count();
        return new Finding(
                more.isEmpty() ? Direction.FEWER : Direction.MORE, found.size() > 1 && found.size() == enough, found);
    }

    private List<Row> rows(Direction direction) {
        return rows.stream().filter(row -> row.direction() == direction).toList();
    }
}
