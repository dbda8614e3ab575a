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

        Direction direction() {
            return balance.gap().map(Balance.Gap::direction).orElse(Direction.UNCLEAR);
        }
    }

    /// What the title may say: where it is more or less than expected beyond chance.
    ///
    /// @param enough how many rows have the answers to say it of
    public record Finding(Direction direction, List<Row> rows, int enough) {

        /// Every row that has enough answers says the same, and there are two.
        public boolean everywhere() {
            return rows.size() > 1 && rows.size() == enough;
        }
    }

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
            return new Finding(Direction.UNCLEAR, List.of(), enough());
        }
        return more.isEmpty()
                ? new Finding(Direction.FEWER, fewer, enough())
                : new Finding(Direction.MORE, more, enough());
    }

    private int enough() {
        return (int) rows.stream()
                .filter(row -> row.balance().display().allows(Display.BIAS))
                .count();
    }

    private List<Row> rows(Direction direction) {
        return rows.stream().filter(row -> row.direction() == direction).toList();
    }
}
