package de.traudich.workshops.ui;

import de.traudich.workshops.Seat;
import java.util.List;

/// Who is there: the last of them by name, as many as fit on a wall.
record BoardArrivals(int present, List<String> names, String latest) {

    private static final int MOST_NAMES = 24;
    private static final int MOST_LETTERS = 280;

    static BoardArrivals of(List<Seat> seats) {
        if (seats.isEmpty()) {
            return new BoardArrivals(0, List.of(), "");
        }
        int letters = 0;
        int first = seats.size() - 1;
        while (first > 0 && seats.size() - first <= MOST_NAMES) {
            letters += seats.get(first - 1).name().length() + 2;
            if (letters > MOST_LETTERS) {
                break;
            }
            first--;
        }
        var names = seats.subList(first, seats.size() - 1).stream().map(Seat::name);
        return new BoardArrivals(seats.size(), names.toList(), seats.getLast().name());
    }

    int more() {
        return Math.max(0, present - names.size() - 1);
    }
}
