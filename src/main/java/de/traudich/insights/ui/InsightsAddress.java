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
///
/// @param mark the asks behind it are looked at; null for the pictures
/// @param after where the page of them before ended
record InsightsAddress(
        Page page,
        Map<String, String> words,
        @Nullable String mark,
        @Nullable String after) {

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

    static final InsightsAddress BARE = new InsightsAddress(Page.OVERVIEW, Map.of(), null, null);

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
        var mark = words.remove(MARK);
        var after = words.remove(AFTER);
        return new InsightsAddress(comparisons ? Page.COMPARISONS : Page.OVERVIEW, words, mark, after);
    }

    /// Says nothing of what is looked at.
    boolean bare() {
        return words.isEmpty() && mark == null;
    }

    Selection selection() {
        return Selection.of(words).selection();
    }

    InsightsAddress with(Selection selection) {
        return new InsightsAddress(page, selection.parameters(), mark, after);
    }

    InsightsAddress on(Page other) {
        return new InsightsAddress(other, words, null, null);
    }

    InsightsAddress behind(@Nullable String other, @Nullable String end) {
        return new InsightsAddress(page, words, other, end);
    }

    Location location() {
        var query = new LinkedHashMap<String, String>();
        if (page != Page.OVERVIEW) query.put(PAGE, page.word());
        query.putAll(selection().parameters());
        if (mark != null) query.put(MARK, mark);
        if (after != null) query.put(AFTER, after);
        return new Location(PATH, QueryParameters.simple(query));
    }
}
