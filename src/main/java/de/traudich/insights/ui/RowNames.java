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
        return of(by, row.key());
    }

    String of(Breakdown.By by, String key) {
        var name = name(by, key);
        return name.substring(0, 1).toUpperCase(words.language().locale()) + name.substring(1);
    }

    private String name(Breakdown.By by, String key) {
        return switch (by) {
            case BRAKE -> words.say("brake." + key);
            case CHANNEL -> words.say("channel." + key);
            case TIE -> words.say("tie." + key);
            case FAVOUR -> words.say("favour." + key);
            case EXERCISE ->
                Objects.requireNonNullElse(exercises.get(UUID.fromString(key)), words.say("analytics.exercise"));
            case SOLICITED -> words.say("analytics.solicited." + key.equals("1"));
        };
    }
}
