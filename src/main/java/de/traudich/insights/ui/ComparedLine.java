package de.traudich.insights.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.insights.Balance;
import de.traudich.insights.Balance.Gap;
import de.traudich.insights.Mark;

/// One row of several: ring, disc, whisker and how many; of fewer than five answers only how many.
final class ComparedLine extends Div {

    /// @param mark the asks its numbers count; behind none there is nothing to open
    ComparedLine(String name, Balance balance, Mark mark, Marks marks) {
        var words = marks.words();
        addClassNames("rate", "compared");
        HtmlContainer label = balance.asks() == 0 ? new Span(name) : marks.named(mark, name);
        label.addClassName("strong");
        var count = new Span(words.say("insights.of", balance.yes(), balance.asks()));
        count.addClassNames("muted", "small");
        var head = new Div(label, count);
        head.addClassName("between");
        add(head);
        balance.gap()
                .ifPresentOrElse(
                        gap -> add(picture(name, gap, mark, words)), () -> add(note(words.say("analytics.few"))));
    }

    private static Div picture(String name, Gap gap, Mark mark, InsightWords words) {
        var plot = new Div(RateChart.scale(gap.expectedPercent(), gap.rate()).svg());
        plot.addClassNames("chart", "rate-chart", "plot");
        plot.getElement()
                .setAttribute("role", "link")
                .setAttribute("data-link", Marks.id(mark))
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", sentence(name, gap, words));
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
