package de.traudich.asks.draft;

import java.util.List;
import java.util.stream.Stream;

/// R08: something of the homework stands in the text, and the answer could not simply be looked up.
final class ShownHomework implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        var homework = reading.draft().homework();
        if (homework.isEmpty()) return List.of();
        if (homework.answeredElsewhere()) return Rule.R08_HOMEWORK.warn(Place.ALL, "elsewhere");
        return recurring(reading).isEmpty() ? Rule.R08_HOMEWORK.warn(Place.ALL, "unseen") : List.of();
    }

    private static java.util.Set<String> recurring(Reading reading) {
        var recurring =
                new Recurring(reading.draft().homework(), reading.draft().personAsked());
        return recurring.in(Stream.concat(reading.words().stream(), reading.subjectWords().stream())
                .toList());
    }
}
