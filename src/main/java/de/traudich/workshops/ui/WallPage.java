package de.traudich.workshops.ui;

import java.util.ArrayList;
import java.util.List;

/// As many sentences as hang on the wall at a time.
record WallPage(List<String> quotes) {

    static final int MOST_PAGES = 6;
    private static final int LINE = 36;
    private static final int LINES = 16;
    private static final int LONG = 8;
    private static final int BETWEEN = 1;

    WallPage {
        quotes = List.copyOf(quotes);
    }

    /// In order, the newest first; what does not hang on six pages does not hang.
    static List<WallPage> of(List<String> quotes) {
        var pages = new ArrayList<List<String>>();
        int used = LINES;
        for (var said : quotes) {
            var quote = joined(said);
            used += room(quote);
            if (used > LINES) {
                pages.add(new ArrayList<>());
                used = room(quote);
            }
            pages.getLast().add(quote);
        }
        return pages.stream().limit(MOST_PAGES).map(WallPage::new).toList();
    }

    /// One alone, or two short ones: over the whole width, and larger where they are short.
    boolean wide() {
        return quotes.size() == 1 || quotes.size() == 2 && !longer();
    }

    boolean longer() {
        return quotes.stream().mapToInt(WallPage::lines).sum() > LONG;
    }

    /// One who writes a word a line gets no more of the wall than others.
    private static String joined(String quote) {
        return lines(quote) > LINES ? quote.replace('\n', ' ') : quote;
    }

    /// A long sentence has the page to itself, because it does not fit into half of its width.
    private static int room(String quote) {
        return lines(quote) > LONG ? LINES : lines(quote);
    }

    private static int lines(String quote) {
        return BETWEEN
                + quote.lines().mapToInt(line -> 1 + line.length() / LINE).sum();
    }
}
