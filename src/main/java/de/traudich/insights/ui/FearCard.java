package de.traudich.insights.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.insights.Display;
import de.traudich.insights.FearSlopes;

/// How fear went, ask by ask; not there until somebody has noted it before and after.
final class FearCard extends Section {

    FearCard(FearSlopes slopes, InsightWords words) {
        addClassNames("card", "stack", "fears");
        setId("fears");
        setVisible(slopes.count() > 0);
        if (slopes.count() > 0) {
            var read = new Paragraph(words.say("insights.fear.read"));
            read.addClassNames("muted", "small");
            add(new H2(title(slopes, words)), read, new FearChart(words).draw(slopes));
            if (slopes.extremeStart()) {
                var regression = new Paragraph(words.say("insights.fear.extreme"));
                regression.addClassNames("muted", "small");
                add(regression);
            }
        }
    }

    private static String title(FearSlopes slopes, InsightWords words) {
        var change = slopes.medianChange();
        if (change.isEmpty() || !Display.ofPerson(slopes.count()).allows(Display.RATE)) {
            return words.say("insights.fear.title");
        }
        long points = Math.round(change.getAsDouble());
        if (points == 0) return words.say("insights.fear.same");
        return words.say(points < 0 ? "insights.fear.fell" : "insights.fear.rose", Math.abs(points));
    }
}
