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
import de.traudich.workshops.ui.BoardPicture.Forecast;
import de.traudich.workshops.ui.BoardPicture.Result;
import de.traudich.workshops.ui.BoardPicture.Revealing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Expected beside actual, in the same size; then how sure we are, and what became of the fear.
final class BoardComparison extends Div {

    /// The yes side as it may be shown: not yet, too few answers, or a rate.
    private record Actual(
            boolean shown, int answered, @Nullable YesRate rate) {}

    /// What stands at the foot of the wall.
    private record Foot(Reveal step, Result result) {}

    private final BoardWords words;
    private final BoardPart<Forecast> expected = new BoardPart<>("side expected", this::drawExpected);
    private final BoardPart<Actual> actual = new BoardPart<>("side actual", this::drawActual);
    private final BoardPart<List<Comparison>> gap = new BoardPart<>("gap", this::drawGap);
    private final BoardOutcomes outcomes;
    private final BoardPart<Foot> foot = new BoardPart<>("foot", this::drawFoot);
    private final BoardQuotes quotes;
    private @Nullable Reveal shown;

    BoardComparison(BoardWords words) {
        this.words = words;
        outcomes = new BoardOutcomes(words);
        quotes = new BoardQuotes(words);
        addClassName("comparison");
        add(with(new Div(expected, actual), "pair", "live"), gap, outcomes, foot, quotes);
    }

    void show(Revealing picture) {
        var compared = picture.step().shows(Reveal.COMPARED);
        var result = picture.result();
        var comparison = comparison(picture);
        setClassName("filling", shown == Reveal.EXPECTED && compared);
        setClassName("hundred", comparison.stream().anyMatch(c -> Math.max(c.expected(), c.actual()) == 100));
        setClassName(
                "quoted", picture.step() == Reveal.FEAR && !picture.quotes().isEmpty());
        shown = picture.step();
        expected.show(picture.forecast());
        actual.show(new Actual(compared, picture.zones().answered(), result.rate()));
        gap.show(comparison);
        outcomes.show(
                result.outcomes(), result.rate() == null ? 0 : picture.zones().waiting());
        foot.show(new Foot(picture.step(), result));
        quotes.show(picture.step() == Reveal.FEAR ? picture.quotes() : List.of());
    }

    private static List<Comparison> comparison(Revealing picture) {
        var rate = picture.result().rate();
        return rate == null || picture.forecast().mean().isEmpty()
                ? List.of()
                : List.of(new Comparison(
                        picture.round(), picture.forecast().mean().getAsInt(), rate.percent()));
    }

    private List<? extends Component> drawExpected(Forecast forecast) {
        return forecast.mean().isEmpty()
                ? List.of(words.line("board.few.predictions", forecast.predicted()))
                : List.of(
                        words("board.expected.before"),
                        Numeral.hollow(String.valueOf(forecast.mean().getAsInt()), "%"),
                        words("board.expected.after"));
    }

    private List<? extends Component> drawActual(Actual shownActual) {
        if (!shownActual.shown()) {
            return List.of();
        }
        var rate = shownActual.rate();
        if (rate == null) {
            return List.of(words.line("board.few.answers", shownActual.answered()));
        }
        var percent = String.valueOf(rate.percent());
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
        var rate = shownFoot.result().rate();
        var sure = rate == null
                ? with(new Span(), "label")
                : words.label(
                        "board.sure",
                        rate.yes(),
                        rate.answered(),
                        Math.round(rate.low() * 100),
                        Math.round(rate.high() * 100));
        return shownFoot.step().shows(Reveal.FEAR) ? List.of(sure, fear(shownFoot.result())) : List.of(sure);
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
