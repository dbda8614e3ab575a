package de.traudich.insights.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.asks.Display;
import de.traudich.insights.RealityCheck;
import java.time.Duration;

/// How varied the asking was, and how long answers take.
final class FactsCard extends Section {

    private static final Duration WEEK = Duration.ofDays(7);

    private final InsightWords words;

    FactsCard(RealityCheck check, InsightWords words) {
        this.words = words;
        addClassNames("card", "stack", "facts");
        setId("variety");
        add(new H2(words.say("insights.variety")));
        variety(check);
        replies(check);
    }

    private void variety(RealityCheck check) {
        var variety = check.variety();
        fact("insights.variety.exercises", variety.exercises().size());
        fact("insights.variety.channels", variety.channels().size());
        fact("insights.variety.ties", variety.ties().size());
    }

    private void replies(RealityCheck check) {
        var times = check.replyTimes();
        if (Display.ofPerson(times.replied()).allows(Display.RATE)) {
            times.medianOfReplied()
                    .ifPresent(time -> add(new Paragraph(words.say("insights.reply.median", words.duration(time)))));
            times.repliedBy(WEEK)
                    .ifPresent(
                            share -> add(new Paragraph(words.say("insights.reply.week", InsightWords.percent(share)))));
        }
    }

    private void fact(String key, int count) {
        if (count > 0) {
            add(new Paragraph(words.say(key, count)));
        }
    }
}
