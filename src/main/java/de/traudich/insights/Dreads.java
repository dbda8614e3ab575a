package de.traudich.insights;

import de.traudich.asks.Happened;
import de.traudich.asks.Median;
import java.util.List;

/// How often the dreaded event really happened, over at least one ask with an answer to that.
public record Dreads(List<Dread> all) {

    public Dreads {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("nothing was dreaded");
        }
    }

    /// It happened fully.
    public Rate rate() {
        return new Rate(count(Happened.YES), all.size());
    }

    /// It happened fully or in part.
    public Rate atLeastPartly() {
        return new Rate(count(Happened.YES) + count(Happened.PARTLY), all.size());
    }

    /// Mean likelihood named beforehand, 0 to 1.
    public double expected() {
        return all.stream()
                .mapToDouble(dread -> dread.likelihood().value() / 100.0)
                .average()
                .orElseThrow();
    }

    /// Median expectancy violation, -100 to 100.
    public double medianViolation() {
        return Median.of(all.stream().mapToDouble(Dread::violation));
    }

    private int count(Happened happened) {
        return (int) all.stream().filter(dread -> dread.happened() == happened).count();
    }
}
