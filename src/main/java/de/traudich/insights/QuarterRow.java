package de.traudich.insights;

import de.traudich.asks.Outcome;
import de.traudich.insights.AnonymousSums.Cell;
import de.traudich.insights.AnonymousSums.Kind;
import de.traudich.insights.AnonymousSums.Quarter;
import de.traudich.insights.PracticeTotals.Open;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Gathers the quarters of one read: a row says of how many people it is, and how many of them the reader never sees.
final class QuarterRow {

    private final Map<Integer, Map<Kind, Cell>> all = new TreeMap<>();
    private final Map<Integer, Map<Kind, Cell>> unseen = new TreeMap<>();

    void add(ResultSet row) throws SQLException {
        put(all, row, row.getInt("people"));
        put(unseen, row, row.getInt("unseen"));
    }

    /// Of nobody there is no cell.
    private static void put(Map<Integer, Map<Kind, Cell>> quarters, ResultSet row, int people) throws SQLException {
        if (people > 0) {
            quarters.computeIfAbsent(row.getInt("quarter"), _ -> new EnumMap<>(Kind.class))
                    .merge(kind(row), new Cell(people, row.getInt("asks"), row.getLong("chances")), Cell::plus);
        }
    }

    private static Kind kind(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return Kind.of(outcome == null ? null : Outcome.valueOf(outcome), row.getBoolean("guessed"));
    }

    /// Oldest first.
    List<Open> list() {
        return all.entrySet().stream()
                .map(one -> Open.of(
                        new Quarter(one.getKey(), one.getValue()),
                        new Quarter(one.getKey(), unseen.getOrDefault(one.getKey(), Map.of()))))
                .toList();
    }
}
