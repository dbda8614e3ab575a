package de.traudich.insights.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.insights.Balance.Gap;
import de.traudich.insights.DreadSum;
import de.traudich.insights.Mark;
import java.util.List;

/// How likely what was dreaded seemed, and how often it really came, as a coach may read it.
final class DreadedCard extends Section {

    private final InsightWords words;

    DreadedCard(DreadSum dreads, Marks marks, InsightWords words) {
        this.words = words;
        addClassNames("card", "stack", "dreads");
        setId("dreads");
        add(new H2(title(dreads)));
        if (dreads.balance().asks() == 0) {
            add(ComparedLine.note(words.say("analytics.dread.none")));
            return;
        }
        add(ComparedLine.note(words.say("analytics.dread.read")));
        dreads.balance()
                .gap()
                .ifPresentOrElse(
                        gap -> add(new RateChart(words).draw(row(gap))),
                        () -> add(ComparedLine.note(words.say("analytics.few"))));
        if (dreads.partly() > 0) add(new Paragraph(words.say("analytics.dread.partly", dreads.partly())));
        add(marks.all(
                Mark.Noted.DREAD, words.say("analytics.dread"), dreads.balance().asks()));
    }

    private String title(DreadSum dreads) {
        var balance = dreads.balance();
        if (balance.asks() == 0) return words.say("analytics.dread");
        return balance.gap()
                .map(gap -> words.say(
                        "analytics.dread." + InsightWords.name(dreads.direction()),
                        gap.expectedPercent(),
                        gap.rate().percent()))
                .orElseGet(() -> words.say("analytics.dread.few", balance.yes(), balance.asks()));
    }

    private RateChart.Row row(Gap gap) {
        return new RateChart.Row(
                "dreaded", words.say("insights.dread.row"), gap.expectedPercent(), gap.rate(), List.of());
    }
}
