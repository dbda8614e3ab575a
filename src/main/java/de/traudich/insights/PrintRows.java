package de.traudich.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/// The rows of what is counted: stages of asking, and how many coachees were less afraid afterwards.
record PrintRows(PrintWords words) {

    /// No reason of fewer than five people, and what came of asks where five people asked.
    List<List<String>> funnel(Funnel funnel, Crowd crowd) {
        var rows = new ArrayList<List<String>>();
        rows.add(row("analytics.funnel.planned", funnel.planned()));
        rows.add(row("analytics.funnel.asked", funnel.asked()));
        if (!crowd.fewAsked()) {
            rows.add(row("analytics.funnel.answered", funnel.answered()));
            rows.add(row("analytics.funnel.yes", funnel.yes()));
            rows.add(row("outcome.open", funnel.open()));
            rows.add(row("outcome.no-reply", funnel.silent()));
        }
        rows.add(row("analytics.print.waiting", funnel.waiting()));
        rows.add(row("outcome.not-asked", funnel.notAsked()));
        var shown = crowd.reasons();
        funnel.reasons().forEach((reason, count) -> {
            if (shown.contains(reason.name()))
                rows.add(List.of("– " + words.say("analytics.reason." + reason), words.count(count)));
        });
        return rows;
    }

    /// Nothing of fewer than five coachees.
    List<List<String>> fear(FearChange fears) {
        return fears.sum()
                .map(sum -> List.of(
                        row("analytics.print.fear.coachees", fears.lines().size()),
                        row("analytics.print.fear.fell", count(fears, change -> change < 0)),
                        row("analytics.print.fear.same", count(fears, change -> change == 0)),
                        row("analytics.print.fear.rose", count(fears, change -> change > 0)),
                        row("analytics.print.fear.before", sum.before()),
                        row("analytics.print.fear.after", sum.after())))
                .orElse(List.of());
    }

    private static int count(FearChange fears, DoublePredicate change) {
        return (int) fears.lines().stream()
                .filter(line -> change.test(line.after() - line.before()))
                .count();
    }

    private List<String> row(String key, int count) {
        return List.of(words.say(key), words.count(count));
    }
}
