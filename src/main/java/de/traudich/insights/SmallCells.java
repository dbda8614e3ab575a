package de.traudich.insights;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// A rule for tables of people in groups: cells of fewer than five are hidden, and then the next smallest
/// until at least two cells and five people are hidden together, so that nobody finds them by subtracting
/// from the total. No page has such a table: who may only be counted is in blocks ([AnonymousSums]), which
/// take nothing but the threshold from here.
public record SmallCells(int threshold) {

    private static final int FLOOR = 3;
    public static final SmallCells DEFAULT = new SmallCells(5);

    public SmallCells {
        if (threshold < FLOOR) {
            throw new IllegalArgumentException("below " + FLOOR + " people a cell says who: " + threshold);
        }
    }

    /// @param people how many people (not asks) every cell holds; empty cells give nothing away
    /// @return the cells that must not be shown
    public <K> Set<K> hidden(Map<K, Integer> people) {
        var filled = people.entrySet().stream()
                .filter(cell -> cell.getValue() > 0)
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .toList();
        var hidden = new HashSet<K>();
        int together = 0;
        for (var cell : filled) {
            boolean findable = hidden.size() == 1 || !hidden.isEmpty() && together < threshold;
            if (cell.getValue() < threshold || findable) {
                hidden.add(cell.getKey());
                together += cell.getValue();
            }
        }
        return hidden;
    }
}
