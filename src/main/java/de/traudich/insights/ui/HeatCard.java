package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.insights.WeekLine;
import java.util.List;
import java.util.stream.IntStream;

/// Asks made week by week, in the order of names.
final class HeatCard extends Section {

    private static final int SHADES = 5;

    private final InsightWords words;

    /// @param kind groups or members, as keys have it
    /// @param chart that knows what its marks stand for
    HeatCard(String kind, List<WeekLine> lines, HeatChart chart, InsightWords words) {
        this.words = words;
        addClassNames("card", "stack", "weeks");
        setId("weeks");
        add(
                new H2(words.say("analytics.weeks." + kind)),
                ComparedLine.note(words.say("analytics.weeks." + kind + ".read")),
                chart.draw(lines, words.say("analytics.weeks.who." + kind)),
                legend());
        if (lines.size() > HeatChart.MOST) add(ComparedLine.note(words.say("analytics.weeks.most", HeatChart.MOST)));
    }

    private Div legend() {
        var legend = new Div(new Span(words.say("analytics.weeks.few")));
        IntStream.range(0, SHADES).forEach(shade -> {
            var cell = new Span();
            cell.addClassNames("shade", "shade-" + shade);
            legend.add(cell);
        });
        legend.add(new Span(words.say("analytics.weeks.many")), new Span(words.say("analytics.weeks.blank")));
        legend.addClassNames("legend", "muted", "small");
        return legend;
    }
}
