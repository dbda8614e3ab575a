package de.traudich.asks.draft;

import java.util.List;

/// The parts of a name that can be compared: without titles and "von", in one spelling.
final class Names {

    private Names() {}

    static List<String> of(String name) {
        return Word.of(name, new Span(0, name.length())).stream()
                .map(Word::text)
                .filter(part -> part.length() > 1)
                .filter(part -> !WordSet.TITLES.has(part) && !WordSet.PARTICLES.has(part))
                .map(Fold::fold)
                .toList();
    }

    /// Two letters away at most, and the same first one: rather a slip than another name.
    static boolean isSlip(String one, String other) {
        return one.charAt(0) == other.charAt(0) && !one.equals(other) && distance(one, other) <= 2;
    }

    /// Levenshtein's distance.
    private static int distance(String one, String other) {
        var costs = new int[other.length() + 1];
        for (int at = 0; at < costs.length; at++) costs[at] = at;
        for (int row = 1; row <= one.length(); row++) {
            int diagonal = costs[0];
            costs[0] = row;
            for (int at = 1; at < costs.length; at++) {
                int change = diagonal + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                diagonal = costs[at];
                costs[at] = Math.min(change, 1 + Math.min(costs[at], costs[at - 1]));
            }
        }
        return costs[other.length()];
    }
}
