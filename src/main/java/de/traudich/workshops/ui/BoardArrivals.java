package de.traudich.workshops.ui;

import de.traudich.workshops.Seat;
import java.util.List;

/// Who is there: the last of them by name, as many as fit on a wall.
record BoardArrivals(int present, List<String> names, String latest) {

    private static final int MOST_NAMES = 24;
    private static final int MOST_LETTERS = 280;
    /// A longer name may need lines of its own.
    private static final int LONG_NAME = 24;
    private static final int LINE = 112;

    static BoardArrivals of(List<Seat> seats) {
        if (seats.isEmpty()) {
            return new BoardArrivals(0, List.of(), "");
        }
        int letters = 0;
        int first = seats.size() - 1;
        while (first > 0 && seats.size() - first <= MOST_NAMES) {
            letters += room(seats.get(first - 1).name());
            if (letters > MOST_LETTERS) {
                break;
            }
            first--;
        }
        var names = seats.subList(first, seats.size() - 1).stream().map(Seat::name);
        return new BoardArrivals(seats.size(), names.toList(), seats.getLast().name());
    }

    private static int room(String name) {
        return name.length() > LONG_NAME ? LINE : name.length() + 2;
    }

    int more() {
        return Math.max(0, present - names.size() - 1);
    }
}
