package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.shared.ui.Numeral;
import de.traudich.workshops.Answers;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.BlockSight;
import de.traudich.workshops.Distribution;

/// How the answers lie, for the coach before the wall shows it; from five on.
final class ControlDistribution extends Div {

    private static final int COLUMN = 36;
    private static final int HEIGHT = 84;

    ControlDistribution() {
        setId("distribution");
        addClassName("spreads");
    }

    void show(BlockSight sight) {
        removeAll();
        var guess = sight.block().kind() == BlockKind.GUESS;
        sight.change()
                .ifPresent(change -> add(
                        row("control.block.before", change.before(), false),
                        row("control.block.after", change.after(), false),
                        small("control.block.pairs", change.people())));
        sight.distribution().ifPresent(distribution -> add(row("control.block.mean", distribution, guess)));
        if (!sight.enough()) add(small("control.block.few", sight.missing()));
    }

    private Paragraph small(String key, int number) {
        var words = new Paragraph(getTranslation(key, number));
        words.addClassNames("muted", "small");
        return words;
    }

    private Component row(String key, Distribution distribution, boolean guess) {
        var mean = new BoardWords(getLocale()).number(distribution.mean());
        var label = new Span(getTranslation(key));
        label.addClassNames("muted", "small");
        var plot = new Div(new Svg(svg(distribution)));
        plot.addClassName("bars-of-ten");
        plot.getElement().setAttribute("role", "img");
        plot.getElement().setAttribute("aria-label", spoken(distribution));
        var row = new Div(new Div(label, guess ? Numeral.hollow(mean, "") : Numeral.solid(mean, "")), plot);
        row.addClassName("spread");
        return row;
    }

    private String spoken(Distribution distribution) {
        var spoken = new StringBuilder();
        for (int number = 0; number <= Answers.HIGHEST; number++) {
            var count = distribution.counts().get(number);
            if (count > 0)
                spoken.append(getTranslation("control.block.said", number, count))
                        .append(' ');
        }
        return spoken.toString().strip();
    }

    private static String svg(Distribution distribution) {
        var bars = new StringBuilder();
        for (int number = 0; number <= Answers.HIGHEST; number++) {
            var count = distribution.counts().get(number);
            double tall = count == 0 ? 2 : (double) HEIGHT * count / distribution.highest();
            bars.append("""
                    <rect x="%d" y="%s" width="%d" height="%s" rx="4"/><text x="%d" y="%d">%d</text>""".formatted(
                            COLUMN * number + 3,
                            22 + HEIGHT - tall,
                            COLUMN - 6,
                            tall,
                            COLUMN * number + COLUMN / 2,
                            HEIGHT + 42,
                            number));
            if (count > 0) {
                bars.append("<text class=\"n\" x=\"%d\" y=\"%s\">%d</text>"
                        .formatted(COLUMN * number + COLUMN / 2, 16 + HEIGHT - tall, count));
            }
        }
        return "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">%s</svg>"
                .formatted(COLUMN * (Answers.HIGHEST + 1), HEIGHT + 48, bars);
    }
}
