package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.asks.AskId;
import de.traudich.coaching.CoacheePage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Asks of one coachee; a line that stays keeps what is open in it.
final class CoacheeLines extends Section {

    private final UnorderedList list = new UnorderedList();
    private final Map<AskId, CoacheeLine> shown = new HashMap<>();
    private final CoacheeReading reading;

    CoacheeLines(String name, CoacheeReading reading) {
        this.reading = reading;
        addClassNames("card", "coachee-lines");
        setId("asks-" + name);
        add(new H2(getTranslation("coachee." + name)), list);
    }

    void show(List<CoacheePage.Line> lines) {
        var ids = lines.stream().map(line -> line.ask().id()).collect(Collectors.toSet());
        shown.entrySet().removeIf(entry -> {
            var gone = !ids.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue());
            }
            return gone;
        });
        for (int place = 0; place < lines.size(); place++) {
            put(lines.get(place), place);
        }
        Gone.when(this, lines.isEmpty());
    }

    private void put(CoacheePage.Line line, int place) {
        var item = shown.computeIfAbsent(line.ask().id(), _ -> new CoacheeLine(reading));
        item.show(line);
        if (list.indexOf(item) != place) {
            item.removeFromParent();
            list.addComponentAtIndex(place, item);
        }
    }

    void goTo(String ask) {
        shown.values().stream().filter(line -> line.is(ask)).findFirst().ifPresent(CoacheeLine::goTo);
    }
}
