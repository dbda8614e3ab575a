package de.traudich.insights.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.asks.Display;
import de.traudich.insights.Dreads;
import de.traudich.insights.PairedChange;
import de.traudich.insights.RealityCheck;
import java.util.List;

/// How often the dreaded thing happened, and how the belief behind it has moved; not there until noted.
final class DreadCard extends Section {

    private final InsightWords words;

    DreadCard(RealityCheck check, InsightWords words) {
        this.words = words;
        addClassNames("card", "stack", "dreads");
        setId("dreads");
        setVisible(check.dreads().isPresent() || check.belief().isPresent());
        check.dreads().ifPresent(this::dreads);
        check.belief().ifPresent(this::belief);
    }

    private void dreads(Dreads dreads) {
        var full = dreads.rate();
        add(new H2(words.say("insights.dread.title", full.hits(), full.of())));
        int partly = dreads.atLeastPartly().hits() - full.hits();
        if (partly > 0) {
            add(new Paragraph(words.say("insights.dread.partly", partly)));
        }
        if (Display.ofPerson(full.of()).allows(Display.RATE)) {
            int expected = InsightWords.percent(dreads.expected());
            add(new RateChart(words)
                    .draw(new RateChart.Row("dreaded", words.say("insights.dread.row"), expected, full, List.of())));
        }
    }

    private void belief(PairedChange belief) {
        if (Display.ofPerson(belief.pairs().size()).allows(Display.RATE)) {
            long points = Math.round(belief.median());
            add(new Paragraph(words.say(
                    points < 0 ? "insights.belief.fell" : points > 0 ? "insights.belief.rose" : "insights.belief.same",
                    Math.abs(points))));
        }
    }
}
