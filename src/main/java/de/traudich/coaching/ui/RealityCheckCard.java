package de.traudich.coaching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Comparison;
import de.traudich.asks.Display;
import de.traudich.asks.FearSlopes;
import de.traudich.asks.Forecasts;
import de.traudich.asks.ui.OutcomeMark;
import de.traudich.shared.ui.GapLine;
import de.traudich.shared.ui.Numeral;
import org.jspecify.annotations.Nullable;

/// Expected against happened, for one person. Percentages only from five answers on; before that dots and counts.
final class RealityCheckCard extends Section {

    private static final int DOTS = 40;

    private final Div content = new Div();
    private final String expected;
    private @Nullable Comparison shown;

    RealityCheckCard() {
        this("check");
        var more = new Anchor("reality-check", getTranslation("check.more"));
        more.setId("check-more");
        add(more);
    }

    private RealityCheckCard(String whose) {
        expected = whose + ".expected";
        addClassNames("card", "reality-check");
        setId("reality-check");
        content.addClassName("stack");
        var title = new H2(getTranslation(whose + ".title"));
        title.addClassName("eyebrow");
        add(title, content);
        Gone.when(this, true);
    }

    /// Of somebody else, as far as they share it.
    static RealityCheckCard shared() {
        return new RealityCheckCard("check.shared");
    }

    void show(Comparison check) {
        if (!check.equals(shown)) {
            shown = check;
            Gone.when(this, check.answers().isEmpty());
            content.removeAll();
            check.forecasts().ifPresent(this::gap);
            if (!check.answers().isEmpty()) {
                content.add(dots(check), words(check));
            }
        }
    }

    private void gap(Forecasts forecasts) {
        var expected = (int) Math.round(100 * forecasts.expected());
        var yes = forecasts.rate();
        var numbers = new Div(
                pair(Numeral.hollow(String.valueOf(expected), "%"), this.expected),
                pair(Numeral.solid(String.valueOf(yes.percent()), "%"), "check.yes"));
        numbers.addClassName("pair");
        content.add(
                numbers,
                new GapLine(
                        expected,
                        yes.percent(),
                        getTranslation("check.sentence", expected, yes.percent(), yes.yes(), yes.answered())));
    }

    private Div pair(Numeral numeral, String key) {
        var words = new Span(getTranslation(key));
        words.addClassNames("muted", "small");
        return new Div(numeral, words);
    }

    private static Div dots(Comparison check) {
        var dots = new Div();
        dots.addClassName("dots");
        check.answers().stream()
                .map(Comparison.Answer::outcome)
                .sorted()
                .limit(DOTS)
                .map(OutcomeMark::of)
                .forEach(dots::add);
        for (int dot = 0; dot < Math.min(check.open(), DOTS); dot++) {
            dots.add(OutcomeMark.open());
        }
        return dots;
    }

    private Paragraph words(Comparison check) {
        var words = getTranslation("check.counts", check.yes(), check.answers().size());
        if (check.open() > 0) {
            words += " " + getTranslation("check.waiting", check.open());
        }
        if (check.forecasts().isEmpty()) {
            words += " " + getTranslation("check.soon", Display.RATE.from());
        }
        var paragraph = new Paragraph(words + fear(check.fears()));
        paragraph.addClassNames("muted", "small");
        return paragraph;
    }

    /// The medians that the page of its own shows, from as many asks on.
    private String fear(FearSlopes fears) {
        var before = fears.medianBefore();
        var after = fears.medianAfter();
        return before.isEmpty()
                        || after.isEmpty()
                        || !Display.ofPerson(fears.count()).allows(Display.RATE)
                ? ""
                : " " + getTranslation("check.fear", Math.round(before.getAsDouble()), Math.round(after.getAsDouble()));
    }
}
