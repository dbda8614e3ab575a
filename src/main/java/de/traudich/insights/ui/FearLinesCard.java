package de.traudich.insights.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.insights.FearChange;

/// Fear before and after, a line per coachee who shares it; never in an order that would rank them.
final class FearLinesCard extends Section {

    FearLinesCard(FearChange fears, Marks marks, InsightWords words) {
        addClassNames("card", "stack", "fear-lines");
        setId("fear-lines");
        add(new H2(title(fears, words)));
        if (fears.lines().isEmpty()) {
            add(note(words.say("analytics.fear.none")));
            return;
        }
        add(note(words.say(fears.sum().isPresent() ? "analytics.fear.read" : "analytics.fear.read.few")));
        add(new FearLinesChart(marks, words).draw(fears));
        if (fears.lines().size() > FearLinesChart.MOST)
            add(note(words.say("analytics.fear.most", FearLinesChart.MOST)));
        fears.sum().filter(FearChange.Sum::extreme).ifPresent(_ -> add(note(words.say("analytics.fear.extreme"))));
    }

    private static String title(FearChange fears, InsightWords words) {
        return fears.sum()
                .map(sum -> switch (sum.direction()) {
                    case FELL -> words.say("analytics.fear.fell", sum.points());
                    case ROSE -> words.say("analytics.fear.rose", sum.points());
                    case UNCLEAR ->
                        words.say(
                                "analytics.fear.counted",
                                fears.fell(),
                                fears.lines().size());
                })
                .orElse(words.say("insights.fear.title"));
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassNames("muted", "small");
        return note;
    }
}
