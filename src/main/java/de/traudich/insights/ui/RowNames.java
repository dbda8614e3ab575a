package de.traudich.insights.ui;

import de.traudich.insights.Breakdown;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// How the rows of a comparison are called.
///
/// @param exercises titles by series
record RowNames(InsightWords words, Map<UUID, String> exercises) {

    RowNames {
        exercises = Map.copyOf(exercises);
    }

    String of(Breakdown.By by, Breakdown.Row row) {
        var name = name(by, row);
        return name.substring(0, 1).toUpperCase(words.language().locale()) + name.substring(1);
    }

    private String name(Breakdown.By by, Breakdown.Row row) {
        return switch (by) {
            case BRAKE -> words.say("brake." + row.key());
            case CHANNEL -> words.say("channel." + row.key());
            case TIE -> words.say("tie." + row.key());
            case FAVOUR -> words.say("favour." + row.key());
            case EXERCISE ->
                Objects.requireNonNullElse(exercises.get(UUID.fromString(row.key())), words.say("analytics.exercise"));
            case SOLICITED -> words.say("analytics.solicited." + row.key().equals("1"));
        };
    }
}
