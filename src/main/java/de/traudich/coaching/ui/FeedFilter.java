package de.traudich.coaching.ui;

import com.vaadin.flow.router.QueryParameters;
import de.traudich.coaching.FeedSlice;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which news somebody looks at, as the address says it. What the address says wrongly is not filtered.
record FeedFilter(@Nullable PersonId coachee, FeedSlice.@Nullable Kind kind) {

    static final FeedFilter ALL = new FeedFilter(null, null);

    static FeedFilter of(QueryParameters query) {
        return new FeedFilter(
                query.getSingleParameter("coachee").flatMap(FeedFilter::person).orElse(null),
                query.getSingleParameter("kind").flatMap(FeedFilter::kind).orElse(null));
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        if (coachee != null) {
            query.put("coachee", coachee.value().toString());
        }
        if (kind != null) {
            query.put("kind", word(kind));
        }
        return QueryParameters.simple(query);
    }

    FeedSlice slice(PersonId coach) {
        return new FeedSlice(coach, coachee, kind, null);
    }

    static String word(FeedSlice.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PersonId> person(String text) {
        return Ids.parse(text).map(PersonId::new);
    }

    private static Optional<FeedSlice.Kind> kind(String text) {
        return Arrays.stream(FeedSlice.Kind.values())
                .filter(kind -> word(kind).equals(text))
                .findFirst();
    }
}
