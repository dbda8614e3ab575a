package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.traudich.workshops.SinceLast;
import org.jspecify.annotations.Nullable;

/// One line about what came of the last workshop: sums, where there are enough people behind them.
final class BoardSince extends Paragraph {

    private final BoardWords words;

    BoardSince(BoardWords words) {
        this.words = words;
        setId("since-last");
        addClassNames("line", "since");
        setVisible(false);
    }

    void show(@Nullable SinceLast since) {
        setVisible(since != null);
        if (since != null) {
            setText(words.say("board.since", since.asked(), since.yes(), since.waiting()));
        }
    }
}
