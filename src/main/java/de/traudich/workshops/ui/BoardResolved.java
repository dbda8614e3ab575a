package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.traudich.shared.ui.Numeral;
import de.traudich.workshops.ui.BoardBlock.Resolved;
import java.util.List;

/// How many have resolved something, and how many have found somebody for it. What and who is nobody's business here.
final class BoardResolved extends Div {

    private record Counted(int resolved, int joined, int paired) {}

    private final BoardWords words;
    private final BoardPart<Counted> counts = new BoardPart<>("count", this::draw);
    private final BoardDots dots = new BoardDots();

    BoardResolved(BoardWords words) {
        this.words = words;
        counts.getElement().setAttribute("aria-live", "polite");
        var asked = with(new Div(counts, dots), "asked", "live");
        addClassName("resolved");
        add(asked);
    }

    void show(Resolved picture) {
        var asked = picture.asked();
        counts.show(new Counted(asked.answered(), asked.joined(), picture.paired()));
        dots.size(asked.joined());
        dots.show(asked.answered(), Math.max(0, asked.joined() - asked.answered()));
    }

    private List<Component> draw(Counted counted) {
        var number = Numeral.solid(String.valueOf(counted.resolved()), "").ink();
        var label = words.label("board.commit.resolved", counted.resolved(), counted.joined());
        return counted.paired() == 0
                ? List.of(number, label)
                : List.of(number, label, words.line("board.commit.paired", counted.paired()));
    }
}
