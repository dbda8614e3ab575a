package de.traudich.insights.ui;

import de.traudich.insights.Balance;
import de.traudich.insights.Findings;
import de.traudich.insights.Turnout;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What became of so many asks, as a sentence, as cells of a table, and as a title.
record TurnoutWords(InsightWords words) {

    /// Zeros are left out, but not how many were asked.
    String sentence(Turnout turnout) {
        int waiting = turnout.asks() - turnout.asked() - turnout.notAsked();
        return Stream.of(
                        words.say("insights.asked", turnout.asked()),
                        count("insights.not-asked", turnout.notAsked()),
                        count("analytics.funnel.waiting", waiting),
                        words.say("insights.answered", turnout.answered()),
                        words.say("analytics.turnout.yes", turnout.yes()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String count(String key, int count) {
        return count == 0 ? "" : words.say(key, count);
    }

    List<String> heads() {
        return List.of(
                words.say("analytics.funnel.asked"),
                words.say("analytics.turnout.not-asked"),
                words.say("analytics.funnel.answered"),
                words.say("analytics.funnel.yes"),
                words.say("insights.expected"),
                words.say("insights.happened"),
                words.say("insights.interval"),
                words.say("insights.count"));
    }

    List<String> cells(Turnout turnout) {
        var gap = turnout.balance().gap();
        return List.of(
                String.valueOf(turnout.asked()),
                String.valueOf(turnout.notAsked()),
                String.valueOf(turnout.answered()),
                String.valueOf(turnout.yes()),
                gap.map(one -> one.expectedPercent() + " %").orElse("–"),
                gap.map(one -> one.rate().percent() + " %").orElse("–"),
                gap.map(Balance.Gap::rate)
                        .map(rate -> words.interval(rate.wilson()))
                        .orElse("–"),
                String.valueOf(turnout.balance().asks()));
    }

    /// @param kind rounds or exercises, as keys have it
    String title(String kind, Findings findings) {
        return switch (findings.direction()) {
            case MORE -> words.say("analytics." + kind + ".more", findings.rows(), findings.of());
            case FEWER -> words.say("analytics." + kind + ".fewer", findings.rows(), findings.of());
            case UNCLEAR -> words.say("analytics.compare.unclear");
        };
    }
}
