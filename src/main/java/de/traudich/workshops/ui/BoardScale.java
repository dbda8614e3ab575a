package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.shared.ui.Numeral;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Change;
import de.traudich.workshops.Distribution;
import de.traudich.workshops.ui.BoardBlock.Scale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers from 0 to 10: their mean and every one of them as a dot. A guess is hollow; a check-out stands beside the
/// check-in of the same people.
final class BoardScale extends Div {

    private record Drawn(
            boolean guess,
            @Nullable Distribution distribution,
            @Nullable Change change) {}

    private final BoardWords words;
    private final BoardPart<Drawn> answers = new BoardPart<>("spreads", this::draw);
    private final BoardAsked asked;

    BoardScale(BoardWords words) {
        this.words = words;
        asked = new BoardAsked(words);
        answers.addClassName("live");
        addClassName("scale");
        add(answers, asked);
    }

    void show(Scale picture) {
        var drawn = new Drawn(picture.head().kind() == BlockKind.GUESS, picture.distribution(), picture.change());
        answers.show(drawn);
        asked.show(picture.asked(), drawn.distribution() != null || drawn.change() != null);
    }

    private List<Component> draw(Drawn drawn) {
        if (drawn.change() != null) {
            var change = drawn.change();
            return List.of(
                    row("before", words.say("board.block.before"), change.before(), false, true),
                    row("after", words.say("board.block.after"), change.after(), false, true),
                    words.label(gain(change.gain()), words.number(Math.abs(change.gain())), change.people()));
        }
        return drawn.distribution() == null
                ? List.of()
                : List.of(row("only", words.say("board.block.mean"), drawn.distribution(), drawn.guess(), false));
    }

    /// By what the wall shows of it: one decimal.
    private static String gain(double gain) {
        var shown = Math.round(gain * 10);
        return shown > 0 ? "board.block.more" : shown < 0 ? "board.block.less" : "board.block.same";
    }

    private Component row(String name, String label, Distribution distribution, boolean guess, boolean low) {
        var mean = words.number(distribution.mean());
        var numeral = guess ? Numeral.hollow(mean, "") : Numeral.solid(mean, "");
        var plot = new BoardDistribution(
                distribution, guess, low, words.say("board.block.plot", distribution.people(), mean));
        plot.ends(
                words.say(guess ? "block.guess.low" : "block.scale.low"),
                words.say(guess ? "block.guess.high" : "block.scale.high"));
        return with(new Div(with(new Div(with(new Span(label), "label"), numeral), "mean"), plot), "spread", name);
    }
}
