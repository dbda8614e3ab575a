package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.YesRate;
import de.traudich.shared.ui.Numeral;
import de.traudich.workshops.Reveal;
import de.traudich.workshops.Tally;
import de.traudich.workshops.ui.BoardPicture.Comparison;
import de.traudich.workshops.ui.BoardPicture.Result;
import de.traudich.workshops.ui.BoardPicture.Revealing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Expected beside actual, in the same size; then how sure we are, and what became of the fear.
final class BoardComparison extends Div {

    /// One of the two sides as it may be shown: not yet, too few people, or a percentage.
    private record Side(boolean shown, int people, @Nullable Integer percent) {}

    /// What stands at the foot of the wall.
    private record Foot(Reveal step, Result result) {}

    private final BoardWords words;
    private final BoardPart<Side> expected = new BoardPart<>("side expected", this::drawExpected);
    private final BoardPart<Side> actual = new BoardPart<>("side actual", this::drawActual);
    private final BoardPart<List<Comparison>> gap = new BoardPart<>("gap", this::drawGap);
    private final BoardOutcomes outcomes;
    private final BoardPart<BoardHindsight> hindsight;
    private final BoardPart<Foot> foot = new BoardPart<>("foot", this::drawFoot);
    private final BoardQuotes quotes;
    private @Nullable Reveal shown;

    BoardComparison(BoardWords words) {
        this.words = words;
        outcomes = new BoardOutcomes(words);
        quotes = new BoardQuotes(words);
        hindsight = new BoardPart<>("hindsight", shown -> shown.draw(words));
        addClassName("comparison");
        add(with(new Div(expected, actual), "pair", "live"), gap, hindsight, outcomes, foot, quotes);
    }

    void show(Revealing picture) {
        var compared = picture.step().shows(Reveal.COMPARED);
        var result = picture.result();
        var comparison = comparison(picture);
        setClassName("filling", shown == Reveal.EXPECTED && compared);
        setClassName("hundred", comparison.stream().anyMatch(c -> Math.max(c.expected(), c.actual()) == 100));
        setClassName(
                "quoted", picture.step() == Reveal.FEAR && !picture.quotes().isEmpty());
        setClassName("looking-back", !picture.hindsight().isEmpty());
        shown = picture.step();
        hindsight.show(picture.hindsight());
        expected.show(expected(picture));
        actual.show(new Side(compared, result.comparable(), percent(result)));
        gap.show(comparison);
        outcomes.show(
                result.outcomes(),
                result.compared() == null ? 0 : picture.zones().waiting());
        foot.show(new Foot(picture.step(), result));
        quotes.show(picture.step() == Reveal.FEAR ? picture.quotes() : List.of());
    }

    private static List<Comparison> comparison(Revealing picture) {
        var both = picture.result().compared();
        return both == null ? List.of() : List.of(Comparison.of(picture.round(), both));
    }

    /// Everybody's guess at first; beside the answers only the guesses of who has one.
    private static Side expected(Revealing picture) {
        var both = picture.result().compared();
        var mean = picture.forecast().mean();
        Integer percent = both != null ? Integer.valueOf(both.expected()) : mean.isPresent() ? mean.getAsInt() : null;
        return new Side(true, picture.forecast().predicted(), percent);
    }

    private static @Nullable Integer percent(Result result) {
        return result.compared() == null ? null : result.compared().rate().percent();
    }

    private List<? extends Component> drawExpected(Side side) {
        return side.percent() == null
                ? List.of(words.line("board.few.predictions", side.people()))
                : List.of(
                        words("board.expected.before"),
                        Numeral.hollow(String.valueOf(side.percent()), "%"),
                        words("board.expected.after"));
    }

    private List<? extends Component> drawActual(Side side) {
        if (!side.shown()) {
            return List.of();
        }
        if (side.percent() == null) {
            return List.of(words.line("board.few.answers", side.people()));
        }
        var percent = String.valueOf(side.percent());
        var hollow = Numeral.hollow(percent, "%");
        hollow.getElement().setAttribute("aria-hidden", "true");
        return List.of(
                words("board.actual.before"),
                with(new Div(hollow, Numeral.solid(percent, "%")), "fill"),
                words("board.actual.after"));
    }

    private List<Component> drawGap(List<Comparison> comparison) {
        return comparison.stream()
                .<Component>map(c -> new BoardGapLine(words, c.expected(), c.actual()))
                .toList();
    }

    private List<? extends Component> drawFoot(Foot shownFoot) {
        var both = shownFoot.result().compared();
        var sure = both == null ? with(new Span(), "label") : sure(both.rate());
        return shownFoot.step().shows(Reveal.FEAR) ? List.of(sure, fear(shownFoot.result())) : List.of(sure);
    }

    private Span sure(YesRate rate) {
        return words.label(
                "board.sure", rate.yes(), rate.answered(), Math.round(rate.low() * 100), Math.round(rate.high() * 100));
    }

    private Component fear(Result result) {
        var fear = result.fear();
        if (fear == null) {
            return words.label("board.few.fear", result.fearPairs(), Tally.ENOUGH);
        }
        return with(
                new Div(
                        words.label("board.fear"),
                        Numeral.hollow(String.valueOf(fear.before()), "").fear(),
                        Numeral.solid(String.valueOf(fear.after()), "").fear()),
                "fear-change");
    }

    private Span words(String key) {
        return with(new Span(words.say(key)), "words");
    }
}
