package de.traudich.asks.draft;

import java.util.List;

/// R05: one clear question; two are fine.
final class OneQuestion implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        int questions = Asks.questions(reading);
        if (questions == 0) return Rule.R05_ONE_QUESTION.warn(Place.ALL, "none");
        if (questions > 3) return Rule.R05_ONE_QUESTION.warn(Place.ALL, "many", questions);
        return questions == 3 ? Rule.R05_ONE_QUESTION.hint(Place.ALL, "many", questions) : List.of();
    }
}
