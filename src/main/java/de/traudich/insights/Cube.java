package de.traudich.insights;

import de.traudich.insights.Selection.Filter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Which sums of a month say what a selection asks for: all of them, or those by one property.
///
/// @param kind of `fact_sum`
/// @param word of that kind, empty for all
record Cube(String kind, String word) {

    static final Cube ALL = new Cube("ALL", "");

    private static final Set<Filter> PROPERTIES =
            Set.of(Filter.BRAKE, Filter.CHANNEL, Filter.TIE, Filter.EXERCISE, Filter.SOLICITED);

    /// Every kind there is with the word a fact `f` has in it, as SQL.
    static Map<String, String> kinds() {
        var kinds = new TreeMap<>(Map.of(ALL.kind(), "''"));
        PROPERTIES.forEach(filter -> kinds.put(filter.name(), "cast(" + column(filter) + " as char)"));
        return kinds;
    }

    private static String column(Filter filter) {
        return filter == Filter.EXERCISE ? "f.series_id" : "f." + filter.word();
    }

    /// Empty where properties are combined, or people are chosen: then only the facts know.
    static Optional<Cube> of(Selection selection) {
        if (selection.onlyPeriod()) return Optional.of(ALL);
        var words = selection.parameters();
        words.remove(Filter.PERIOD.word());
        if (words.size() != 1) return Optional.empty();
        var chosen = words.entrySet().iterator().next();
        return PROPERTIES.stream()
                .filter(filter -> filter.word().equals(chosen.getKey()))
                .findFirst()
                .map(filter -> new Cube(filter.name(), word(filter, chosen.getValue())));
    }

    private static String word(Filter filter, String word) {
        return switch (filter) {
            case EXERCISE -> word;
            case SOLICITED -> word.equals("yes") ? "1" : "0";
            default -> word.toUpperCase(Locale.ROOT).replace('-', '_');
        };
    }
}
