package de.traudich.insights.ui;

import de.traudich.insights.AsksBehind;
import de.traudich.insights.Breakdown;
import de.traudich.insights.ForecastCounts;
import de.traudich.insights.Mark;

/// What a list of asks is called, by the mark they are behind.
record MarkNames(InsightWords words, RowNames rows) {

    String of(Mark mark, AsksBehind page) {
        return switch (mark) {
            case Mark.Guessed(var bin) ->
                bin.isEmpty()
                        ? words.say("analytics.behind.guessed")
                        : words.say(
                                "analytics.behind.bin",
                                ForecastCounts.from(bin.getAsInt()),
                                ForecastCounts.to(bin.getAsInt()));
            case Mark.Stage stage -> words.say("analytics.behind.stage." + InsightWords.name(stage));
            case Mark.Reason(var reason) ->
                words.say("analytics.behind.reason", words.say("analytics.reason." + reason));
            case Mark.Fear _ -> words.say("analytics.behind.fear", name(page));
            case Mark.Row(var by, var key) -> row(by, key);
        };
    }

    /// As a coachee, if they are one in any of these asks.
    private static String name(AsksBehind page) {
        return page.lines().stream()
                .filter(AsksBehind.Line::coached)
                .findFirst()
                .orElse(page.lines().getFirst())
                .name();
    }

    private String row(Breakdown.By by, String key) {
        return words.say("analytics.behind.row", rows.of(by, key));
    }
}
