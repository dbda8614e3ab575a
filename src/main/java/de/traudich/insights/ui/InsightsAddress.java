package de.traudich.insights.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import de.traudich.insights.Selection;
import de.traudich.people.PersonId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which page of the insights is looked at, over which selection, as the address says it.
record InsightsAddress(Page page, Map<String, String> words) {

    private static final String PATH = "insights";
    private static final String PAGE = "view";
    private static final String MARK = "mark";
    private static final String AFTER = "after";
    private static final String COACHEE = "coachee";

    enum Page {
        OVERVIEW,
        COMPARISONS,
        WORKSHOPS,
        EXERCISES,
        COHORTS,
        COACHEE,
        RESEARCH;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Page of(@Nullable String word) {
            return Arrays.stream(values())
                    .filter(page -> page.word().equals(word))
                    .findFirst()
                    .orElse(OVERVIEW);
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
        var page = Page.of(words.remove(PAGE));
        return new InsightsAddress(page, words);
    }

    /// Says nothing of what is selected.
    boolean bare() {
        return words.isEmpty();
    }

    Selection selection() {
        return Selection.of(words).selection();
    }

    /// Who is looked at stays.
    InsightsAddress with(Selection selection) {
        var all = new LinkedHashMap<>(selection.parameters());
        coachee().ifPresent(who -> all.put(COACHEE, who));
        return new InsightsAddress(page, all).behind(mark(), after());
    }

    /// As the address has it, whether there is such a coachee or not.
    Optional<String> coachee() {
        return page == Page.COACHEE ? Optional.ofNullable(words.get(COACHEE)) : Optional.empty();
    }

    InsightsAddress of(PersonId coachee) {
        return saying(COACHEE, coachee.value().toString());
    }

    InsightsAddress ofNobody() {
        var fewer = new LinkedHashMap<>(words);
        fewer.remove(COACHEE);
        return new InsightsAddress(page, fewer);
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

    /// With one more word, such as who or what was chosen on a page.
    InsightsAddress saying(String name, String word) {
        var more = new LinkedHashMap<>(words);
        more.put(name, word);
        return new InsightsAddress(page, more);
    }

    String href() {
        return location().getPathWithQueryParameters();
    }

    /// Always with its period: without anything it would lead to what was looked at last.
    Location location() {
        var query = new LinkedHashMap<String, String>();
        if (page != Page.OVERVIEW) query.put(PAGE, page.word());
        query.put(Selection.Filter.PERIOD.word(), selection().period().word());
        query.putAll(selection().parameters());
        put(query, MARK, mark());
        put(query, AFTER, after());
        coachee().ifPresent(who -> query.put(COACHEE, who));
        return new Location(PATH, QueryParameters.simple(query));
    }
}
