package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/// One nameless dot per person: first those who are through, then those who are not yet. What is new moves in, at most
/// two at a time.
final class BoardDots extends Div {

    private static final int MOST = 300;
    private static final int MOST_WAVES = 6;

    private final Deque<Span> through = new ArrayDeque<>();
    private final Deque<Span> pending = new ArrayDeque<>();
    private boolean begun;

    BoardDots() {
        addClassName("dots");
        getElement().setAttribute("aria-hidden", "true");
    }

    /// How big the dots are depends on how many there are altogether, so that none changes its size on the way.
    void size(int total) {
        setClassName("some", total > 24 && total <= 48);
        setClassName("many", total > 48 && total <= 120);
        setClassName("crowd", total > 120);
    }

    void show(int throughNow, int pendingNow) {
        int room = Math.max(0, MOST - Math.min(MOST, throughNow));
        fill(through, Math.min(MOST, throughNow), "dot", 0);
        fill(pending, Math.min(room, pendingNow), "dot pending", through.size());
        begun = true;
    }

    private void fill(Deque<Span> dots, int wanted, String kind, int before) {
        while (dots.size() > wanted) {
            remove(dots.removeLast());
        }
        for (int added = 0; dots.size() < wanted; added++) {
            var dot = new Span();
            dot.addClassNames(kind.split(" "));
            if (begun) {
                dot.addClassNames("crossing", "wave-" + Math.min(MOST_WAVES, added / 2));
            }
            addComponentAtIndex(before + dots.size(), dot);
            dots.addLast(dot);
        }
    }
}
