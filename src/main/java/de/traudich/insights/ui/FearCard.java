package de.traudich.insights.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.asks.Display;
import de.traudich.asks.FearSlopes;

/// How fear went, ask by ask; not there until somebody has noted it before and after.
final class FearCard extends Section {

    FearCard(FearSlopes slopes, InsightWords words) {
        addClassNames("card", "stack", "fears");
        setId("fears");
        setVisible(slopes.count() > 0);
        if (slopes.count() > 0) {
            add(new H2(title(slopes, words)), note(words.say(read(slopes))), new FearChart(words).draw(slopes));
        }
        if (summed(slopes)) {
            sums(slopes, words);
        }
        if (slopes.count() > FearChart.MOST) {
            add(note(words.say("insights.last", FearChart.MOST)));
        }
        if (slopes.extremeStart()) {
            add(note(words.say("insights.fear.extreme")));
        }
    }

    private static String read(FearSlopes slopes) {
        if (!summed(slopes)) return "insights.fear.read.few";
        return slopes.medianPeak().isPresent() ? "insights.fear.read.peak" : "insights.fear.read";
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassNames("muted", "small");
        return note;
    }

    private static boolean summed(FearSlopes slopes) {
        return Display.ofPerson(slopes.count()).allows(Display.RATE);
    }

    /// The medians of the picture; below five asks no number at all.
    private static String title(FearSlopes slopes, InsightWords words) {
        var before = slopes.medianBefore();
        var after = slopes.medianAfter();
        if (before.isEmpty() || after.isEmpty() || !summed(slopes)) {
            return words.say("insights.fear.title");
        }
        long from = Math.round(before.getAsDouble());
        long to = Math.round(after.getAsDouble());
        if (from == to) return words.say("insights.fear.same");
        return words.say(to < from ? "insights.fear.fell" : "insights.fear.rose", from, to);
    }

    private void sums(FearSlopes slopes, InsightWords words) {
        slopes.medianChange()
                .ifPresent(change ->
                        add(new Paragraph(words.say("insights.fear.change", signed(change), points(change)))));
        slopes.medianSurprise()
                .ifPresent(surprise ->
                        add(new Paragraph(words.say("insights.fear.surprise", signed(surprise), points(surprise)))));
    }

    private static String signed(double points) {
        return (points > 0 ? "+" : points < 0 ? "−" : "±") + points(points);
    }

    private static long points(double points) {
        return Math.round(Math.abs(points));
    }
}
