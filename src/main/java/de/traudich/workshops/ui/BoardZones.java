package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.shared.ui.Numeral;
import de.traudich.workshops.ui.BoardPicture.Zones;
import java.util.List;

/// The threshold: preparing, asking, back. The orange line is the moment of daring.
final class BoardZones extends Div {

    private final BoardWords words;
    private final Zone preparing = new Zone("preparing", "board.preparing");
    private final Zone out = new Zone("out", "board.out");
    private final Zone back = new Zone("returned", "board.back.zone");

    BoardZones(BoardWords words) {
        this.words = words;
        addClassNames("zones", "live");
        add(preparing, out, back);
    }

    void show(Zones zones) {
        preparing.show(zones.preparing(), 0, zones.preparing(), 0, zones.total());
        out.show(zones.out(), 0, zones.out(), 0, zones.total());
        back.show(
                zones.answered(), zones.waiting(), zones.answered() + zones.notAsked(), zones.waiting(), zones.total());
    }

    private final class Zone extends Div {

        private record Counted(int count, int waiting) {}

        private final String key;
        private final BoardPart<Counted> count = new BoardPart<>("count", this::draw);
        private final BoardDots dots = new BoardDots();

        Zone(String name, String key) {
            this.key = key;
            addClassNames("zone", name);
            add(count, dots);
        }

        void show(int counted, int waiting, int through, int pending, int total) {
            count.show(new Counted(counted, waiting));
            dots.size(total);
            dots.show(through, pending);
        }

        private List<Component> draw(Counted counted) {
            var number = Numeral.solid(String.valueOf(counted.count()), "");
            var label = words.label(key, counted.count());
            if (counted.waiting() == 0) {
                return List.of(number, label);
            }
            var waiting = with(new Span(words.say("board.waiting", counted.waiting())), "waiting");
            return List.of(number, with(new Div(label, waiting), "lines"));
        }
    }
}
