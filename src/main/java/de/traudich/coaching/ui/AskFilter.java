package de.traudich.coaching.ui;

import com.vaadin.flow.router.QueryParameters;
import de.traudich.asks.Stage;
import de.traudich.coaching.TodayItem;
import de.traudich.shared.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Stream;

/// Which of their asks somebody looks for. Only the state stands in the address: what is typed may be a name.
record AskFilter(String text, State state) {

    /// How far an ask is, as the list tells them apart.
    enum State {
        ALL,
        OPEN,
        WAITING,
        DONE,
        NOT_ASKED;

        /// As addresses, keys and ids have it.
        String path() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private boolean matches(TodayItem item, Instant now) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> item.open(now);
                case WAITING -> item.waiting();
                case DONE -> item.ask().stage() == Stage.ANSWERED;
                case NOT_ASKED -> item.ask().stage() == Stage.NOT_ASKED;
            };
        }
    }

    static final AskFilter ALL = new AskFilter("", State.ALL);
    private static final int TEXT_MAX = 80;

    AskFilter {
        text = text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
    }

    static AskFilter of(QueryParameters query) {
        var state = query.getSingleParameter("state").orElse("");
        return new AskFilter(
                "",
                Arrays.stream(State.values())
                        .filter(one -> one.path().equals(state))
                        .findFirst()
                        .orElse(State.ALL));
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        if (state != State.ALL) query.put("state", state.path());
        return QueryParameters.simple(query);
    }

    /// The words stand in whom they asked, or in the title of the exercise as it is shown.
    boolean matches(TodayItem item, Language language, Instant now) {
        var exercise = item.exercise();
        var title = exercise == null ? "" : exercise.in(language).title();
        var all = plain(item.brief().whom() + " " + title);
        return state.matches(item, now) && Stream.of(plain(text).split(" ")).allMatch(all::contains);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
