package de.traudich.insights;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// What was found, in words, as the cards say it: no more than lies outside the interval (decision 0082).
///
/// @param exercises titles by series
record PrintTitles(PrintWords words, Map<UUID, String> exercises) {

    private static final int NAMED = 2;

    String expected(Balance balance) {
        return balance.gap()
                .map(gap -> words.say(
                        "analytics.calibration." + PrintWords.name(gap.direction()),
                        gap.expectedPercent(),
                        gap.rate().percent()))
                .orElseGet(() -> words.say("analytics.calibration.few", balance.yes(), balance.asks()));
    }

    String funnel(Funnel funnel) {
        return words.say("analytics.funnel.title", funnel.yes(), funnel.asked());
    }

    String fear(FearChange fears) {
        return fears.sum()
                .map(sum -> switch (sum.direction()) {
                    case FELL -> words.say("analytics.fear.fell", sum.points());
                    case ROSE -> words.say("analytics.fear.rose", sum.points());
                    case UNCLEAR ->
                        words.say(
                                "analytics.fear.counted",
                                fears.fell(),
                                fears.lines().size());
                })
                .orElseGet(() -> words.say("insights.fear.title"));
    }

    /// Names at most two; of more it says how many.
    String compared(Breakdown breakdown) {
        var finding = breakdown.finding();
        var key = "analytics.compare." + PrintWords.name(finding.direction());
        if (finding.rows().isEmpty()) return words.say(key);
        if (finding.everywhere()) return words.say(key + ".everywhere", finding.enough());
        return finding.rows().size() > NAMED
                ? words.say(key + ".several", finding.rows().size(), finding.enough())
                : words.say(
                        key,
                        finding.rows().stream()
                                .map(row -> name(breakdown.by(), row))
                                .collect(Collectors.joining(", ")));
    }

    String name(Breakdown.By by, Breakdown.Row row) {
        var name = small(by, row);
        return name.substring(0, 1).toUpperCase(words.language().locale()) + name.substring(1);
    }

    private String small(Breakdown.By by, Breakdown.Row row) {
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
