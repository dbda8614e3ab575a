package de.traudich.insights.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import de.traudich.insights.Selection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which page of the insights is looked at, over which selection, as the address says it.
record InsightsAddress(Page page, Map<String, String> words) {

    private static final String PATH = "insights";
    private static final String PAGE = "view";
    private static final String MARK = "mark";
    private static final String AFTER = "after";

    enum Page {
        OVERVIEW,
        COMPARISONS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final InsightsAddress BARE = new InsightsAddress(Page.OVERVIEW, Map.of());

    InsightsAddress {
        words = Map.copyOf(words);
    }

    /// Said twice, the first counts.
    static InsightsAddress of(QueryParameters query) {
        var words = query.getParameters().entrySet().stream()
                .filter(word -> !word.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, word -> word.getValue().getFirst(), (one, _) -> one, LinkedHashMap::new));
        var comparisons = Page.COMPARISONS.word().equals(words.remove(PAGE));
        return new InsightsAddress(comparisons ? Page.COMPARISONS : Page.OVERVIEW, words);
    }

    /// Says nothing of what is selected.
    boolean bare() {
        return words.isEmpty();
    }

    Selection selection() {
        return Selection.of(words).selection();
    }

    InsightsAddress with(Selection selection) {
        return new InsightsAddress(page, selection.parameters()).behind(mark(), after());
    }

    InsightsAddress on(Page other) {
        return new InsightsAddress(other, words).behind(null, null);
    }

    /// The asks behind it are looked at; null for the pictures.
    @Nullable
    String mark() {
        return words.get(MARK);
    }

    /// Where the page of those asks before ended; null for the first.
    @Nullable
    String after() {
        return words.get(AFTER);
    }

    InsightsAddress behind(@Nullable String mark, @Nullable String after) {
        var all = new LinkedHashMap<>(words);
        put(all, MARK, mark);
        put(all, AFTER, after);
        return new InsightsAddress(page, all);
    }

    private static void put(Map<String, String> words, String name, @Nullable String word) {
        if (word == null) words.remove(name);
        else words.put(name, word);
    }

    Location location() {
        var query = new LinkedHashMap<String, String>();
        if (page != Page.OVERVIEW) query.put(PAGE, page.word());
        query.putAll(selection().parameters());
        put(query, MARK, mark());
        put(query, AFTER, after());
        return new Location(PATH, QueryParameters.simple(query));
    }
}
