package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.insights.Balance;
import de.traudich.insights.Balance.Gap;

/// One row of several: ring, disc, whisker and how many; of fewer than five answers only how many.
final class ComparedLine extends Div {

    ComparedLine(String name, Balance balance, InsightWords words) {
        addClassNames("rate", "compared");
        var label = new Span(name);
        label.addClassName("strong");
        var count = new Span(words.say("insights.of", balance.yes(), balance.asks()));
        count.addClassNames("muted", "small");
        var head = new Div(label, count);
        head.addClassName("between");
        add(head);
        balance.gap()
                .ifPresentOrElse(gap -> add(picture(name, gap, words)), () -> add(note(words.say("analytics.few"))));
    }

    private static Div picture(String name, Gap gap, InsightWords words) {
        var plot = new Div(RateChart.scale(gap.expectedPercent(), gap.rate()).svg());
        plot.addClassNames("chart", "rate-chart", "plot");
        plot.getElement().setAttribute("role", "img").setAttribute("aria-label", sentence(name, gap, words));
        return plot;
    }

    private static String sentence(String name, Gap gap, InsightWords words) {
        var wilson = gap.rate().wilson();
        return words.say(
                "insights.rate.sentence",
                name,
                gap.expectedPercent(),
                gap.rate().percent(),
                gap.rate().hits(),
                gap.rate().of(),
                InsightWords.percent(wilson.low()),
                InsightWords.percent(wilson.high()));
    }

    static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassNames("muted", "small");
        return note;
    }
}
