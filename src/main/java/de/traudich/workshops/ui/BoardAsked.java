package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.traudich.shared.ui.Numeral;
import de.traudich.workshops.Showing;
import de.traudich.workshops.Tally;
import de.traudich.workshops.ui.BoardBlock.Asked;
import java.util.List;

/// How many have answered, one nameless dot each. Shown large, or as a line below what they answered.
final class BoardAsked extends Div {

    private record Counted(Asked asked, boolean few) {}

    private final BoardWords words;
    private final BoardPart<Counted> count = new BoardPart<>("count", this::draw);
    private final BoardDots dots = new BoardDots();

    BoardAsked(BoardWords words) {
        this.words = words;
        addClassNames("asked", "live");
        count.getElement().setAttribute("aria-live", "polite");
        add(count, dots);
    }

    /// @param shown whether the answers themselves are on the wall
    void show(Asked asked, boolean shown) {
        var covered = asked.showing() == Showing.COVERED;
        setClassName("small", shown);
        count.show(new Counted(asked, asked.showing() == Showing.SHOWN && !shown));
        dots.setVisible(!covered && !shown);
        dots.size(asked.joined());
        dots.show(asked.answered(), Math.max(0, asked.joined() - asked.answered()));
    }

    private List<Component> draw(Counted counted) {
        var asked = counted.asked();
        if (asked.showing() == Showing.COVERED) {
            return List.of(words.line("board.block.covered"));
        }
        var number = Numeral.solid(String.valueOf(asked.answered()), "").ink();
        var label = words.label("board.block.answered", asked.answered(), asked.joined());
        return counted.few()
                ? List.of(number, label, words.line("board.block.few", Tally.ENOUGH - asked.answered()))
                : List.of(number, label);
    }
}
