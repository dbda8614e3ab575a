package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Display;
import de.traudich.asks.Forecasts;
import de.traudich.asks.Outcome;
import de.traudich.insights.Balance;
import de.traudich.insights.ForecastCounts;
import de.traudich.insights.Rate;
import de.traudich.insights.RealityCheck;
import de.traudich.shared.ui.Numeral;
import java.util.List;

/// Expected against happened, as far up the display ladder as the answers reach, and what the next rung
/// will show.
final class ExpectedCard extends Section {

    private static final int CLOSE = 5;

    private final InsightWords words;
    private final RealityCheck check;

    ExpectedCard(RealityCheck check, InsightWords words) {
        this.words = words;
        this.check = check;
        addClassNames("card", "stack", "expected");
        setId("expected");
        check.forecasts().ifPresentOrElse(this::rate, this::few);
        check.bias().ifPresent(this::bias);
        check.accuracy().ifPresent(this::accuracy);
        if (!check.compared().isEmpty()) {
            note("insights.dots.read");
            add(new ForecastDots(words).draw(check.compared()));
            if (check.compared().size() > ForecastDots.MOST) {
                note("insights.last", ForecastDots.MOST);
            }
        }
        next();
    }

    private void few() {
        long yes = check.compared().stream()
                .filter(ask -> ask.outcome() == Outcome.YES)
                .count();
        int answered = check.compared().size();
        add(new H2(
                answered == 0 ? words.say("insights.none.compared") : words.say("insights.few.title", yes, answered)));
    }

    private void rate(Forecasts forecasts) {
        int expected = InsightWords.percent(forecasts.expected());
        var rate = new Rate(forecasts.rate().yes(), forecasts.count());
        var gap = new Balance.Gap(forecasts.expected(), rate);
        var wilson = rate.wilson();
        var numbers = new Div(
                pair(Numeral.hollow(String.valueOf(expected), "%"), "check.expected"),
                pair(Numeral.solid(String.valueOf(rate.percent()), "%"), "check.yes"));
        numbers.addClassName("pair");
        add(
                new H2(words.say("insights.rate." + direction(gap))),
                numbers,
                new RateChart(words)
                        .draw(new RateChart.Row("all", words.say("insights.rate.all"), expected, rate, List.of())));
        note("insights.rate.help", InsightWords.percent(wilson.low()), InsightWords.percent(wilson.high()));
    }

    private static String direction(Balance.Gap gap) {
        return switch (gap.direction()) {
            case MORE -> "below";
            case FEWER -> "above";
            case UNCLEAR -> "unsure";
        };
    }

    private Div pair(Numeral numeral, String key) {
        var label = new Span(words.say(key));
        label.addClassNames("muted", "small");
        return new Div(numeral, label);
    }

    private void bias(double bias) {
        int points = InsightWords.percent(Math.abs(bias));
        var direction = points < CLOSE ? "close" : bias < 0 ? "below" : "above";
        add(new Paragraph(words.say("insights.bias." + direction, points)));
    }

    private void accuracy(Forecasts forecasts) {
        var sentence = words.say("insights.brier", words.number(forecasts.brier(), 2));
        if (forecasts.skill().isPresent()) {
            boolean better = ForecastCounts.better(forecasts.skill().getAsDouble());
            sentence += " " + words.say(better ? "insights.skill.better" : "insights.skill.not-yet");
        }
        add(new Paragraph(sentence));
    }

    private void next() {
        switch (check.display()) {
            case NOTHING, DOTS -> note("insights.next.rate", Display.RATE.from());
            case RATE -> note("insights.next.bias", Display.BIAS.from());
            case BIAS -> note("insights.next.accuracy", Display.ACCURACY.from());
            case ACCURACY, RELIABILITY -> {}
        }
    }

    private void note(String key, Object... values) {
        var note = new Paragraph(words.say(key, values));
        note.addClassNames("muted", "small");
        add(note);
    }
}
