package de.traudich.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cards that are drawn anew only where their numbers are others; a table that was opened stays open.
final class Slots {

    private record Drawn(Object data, Component card) {}

    private final Div place;
    private final Map<String, Drawn> cards = new LinkedHashMap<>();

    Slots(Div place) {
        this.place = place;
    }

    /// Takes away all others.
    void only(Collection<String> names) {
        cards.entrySet().removeIf(card -> {
            boolean gone = !names.contains(card.getKey());
            if (gone) place.remove(card.getValue().card());
            return gone;
        });
    }

    void show(String name, Object data, Supplier<? extends Component> draw) {
        var before = cards.get(name);
        if (before != null && before.data().equals(data)) return;
        var card = draw.get();
        if (before == null) {
            place.add(card);
        } else {
            var open = open(before.card());
            tables(card).filter(table -> open.contains(id(table))).forEach(table -> table.setOpen(true));
            place.replace(before.card(), card);
        }
        cards.put(name, new Drawn(data, card));
    }

    private static Set<String> open(Component card) {
        return tables(card).filter(NativeDetails::isOpen).map(Slots::id).collect(Collectors.toSet());
    }

    private static String id(NativeDetails table) {
        return table.getId().orElse("");
    }

    private static Stream<NativeDetails> tables(Component component) {
        return component instanceof NativeDetails table
                ? Stream.of(table)
                : component.getChildren().flatMap(Slots::tables);
    }
}
