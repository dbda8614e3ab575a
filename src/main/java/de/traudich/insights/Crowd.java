package de.traudich.insights;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who stands behind what is printed: by part of the paper and by its cells. Rows of fewer than five people are left
/// out, and so is what would tell of them by subtracting (decision 0088).
record Crowd(Map<Part, Map<String, Set<UUID>>> people) {

    /// Cells no reader is told of: what was not noted, a reason only a coach hears.
    private static final Set<String> UNTOLD = Set.of("", "UNTOLD");

    static final String ASKED = "ASKED";

    enum Part {
        STAGE,
        REASON,
        CHANCE,
        DREAD,
        WAIT,
        BRAKE,
        CHANNEL,
        TIE,
        FAVOUR,
        EXERCISE,
        SOLICITED;

        static Part of(Breakdown.By by) {
            return valueOf(by.name());
        }
    }

    /// Of all that is printed.
    boolean few() {
        return few(all(Part.STAGE));
    }

    /// Of everything with a guess and an outcome.
    boolean fewGuessed() {
        return few(all(Part.CHANCE));
    }

    boolean everyChance() {
        return shown(cells(Part.CHANCE), Set.of())
                .containsAll(cells(Part.CHANCE).keySet());
    }

    Breakdown shown(Breakdown breakdown) {
        var rows = shown(Part.of(breakdown.by()));
        return new Breakdown(
                breakdown.by(),
                breakdown.rows().stream()
                        .filter(row -> rows.contains(row.key()))
                        .toList());
    }

    DreadAndBelief shown(DreadAndBelief picture) {
        return few(all(Part.DREAD)) ? new DreadAndBelief(DreadSum.NONE, picture.beliefs()) : picture;
    }

    List<ChannelReplies> shown(List<ChannelReplies> channels) {
        var rows = shown(Part.WAIT);
        return channels.stream()
                .filter(one -> rows.contains(one.channel().name()))
                .toList();
    }

    Set<String> reasons() {
        return shown(Part.REASON);
    }

    /// Of what was asked: then what came of it is no more than one of them did.
    boolean fewAsked() {
        return few(cells(Part.STAGE).getOrDefault(ASKED, Set.of()));
    }

    private Set<String> shown(Part part) {
        var told = new HashMap<>(cells(part));
        var rest = new HashSet<UUID>();
        for (var cell : UNTOLD) {
            rest.addAll(Objects.requireNonNullElse(told.remove(cell), Set.of()));
        }
        return shown(told, rest);
    }

    /// The smallest are left out until those left out, with the rest, are nobody or five people together.
    static Set<String> shown(Map<String, Set<UUID>> cells, Set<UUID> rest) {
        var hidden = new HashSet<>(rest);
        var shown = new HashSet<String>();
        cells.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Set<UUID>> cell) ->
                                cell.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(cell -> {
                    if (few(cell.getValue()) || few(hidden)) {
                        hidden.addAll(cell.getValue());
                    } else {
                        shown.add(cell.getKey());
                    }
                });
        return shown;
    }

    private static boolean few(Set<UUID> some) {
        return !some.isEmpty() && some.size() < SmallCells.DEFAULT.threshold();
    }

    private Map<String, Set<UUID>> cells(Part part) {
        return people.getOrDefault(part, Map.of());
    }

    private Set<UUID> all(Part part) {
        return cells(part).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
}
