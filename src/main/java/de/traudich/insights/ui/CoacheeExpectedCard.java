package de.traudich.insights.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.asks.Display;
import de.traudich.asks.Forecasts;
import de.traudich.insights.Balance;
import de.traudich.insights.CoacheeCheck;
import de.traudich.insights.Mark;
import de.traudich.insights.RealityCheck;
import java.util.List;

/// What one coachee expected and what happened, as a coach may read it: as far up the display ladder of a
/// person as the answers reach, without a word on the person.
final class CoacheeExpectedCard extends Section {

    private static final int CLOSE = 5;

    private final Marks marks;
    private final InsightWords words;

    CoacheeExpectedCard(CoacheeCheck coachee, Marks marks, InsightWords words) {
        this.marks = marks;
        this.words = words;
        var check = coachee.check();
        addClassNames("card", "stack", "expected");
        setId("expected");
        coachee.balance().gap().ifPresentOrElse(this::rate, () -> few(coachee.balance()));
        check.bias().ifPresent(this::bias);
        check.accuracy().ifPresent(this::accuracy);
        if (!check.compared().isEmpty()) dots(check);
        if (!check.display().allows(Display.RATE)) note("analytics.next.rate", Display.RATE.from());
    }

    private void rate(Balance.Gap gap) {
        var key =
                switch (gap.direction()) {
                    case MORE -> "analytics.calibration.more";
                    case FEWER -> "analytics.calibration.fewer";
                    case UNCLEAR -> "analytics.calibration.unclear";
                };
        var label = words.say("insights.rate.all");
        var rate = gap.rate();
        var wilson = rate.wilson();
        add(
                new H2(words.say(key, gap.expectedPercent(), rate.percent())),
                new RateChart(words)
                        .draw(
                                new RateChart.Row("all", label, gap.expectedPercent(), rate, List.of()),
                                marks.link(Mark.Guessed.ALL, label)));
        note("insights.rate.help", InsightWords.percent(wilson.low()), InsightWords.percent(wilson.high()));
    }

    private void few(Balance balance) {
        add(new H2(words.say("analytics.calibration.few", balance.yes(), balance.asks())));
        if (balance.asks() > 0) add(marks.all(Mark.Guessed.ALL, words.say("insights.rate.all"), balance.asks()));
    }

    private void bias(double bias) {
        int points = InsightWords.percent(Math.abs(bias));
        var direction = points < CLOSE ? "close" : bias < 0 ? "below" : "above";
        add(new Paragraph(words.say("analytics.bias." + direction, points)));
    }

    private void accuracy(Forecasts forecasts) {
        add(new Paragraph(words.accuracy(forecasts.brier(), forecasts.skill())));
    }

    private void dots(RealityCheck check) {
        note("insights.dots.read");
        add(new ForecastDots(words).draw(check.compared()).opening(Marks.id(Mark.Guessed.ALL)));
        if (check.compared().size() > ForecastDots.MOST) note("insights.last", ForecastDots.MOST);
    }

    private void note(String key, Object... values) {
        add(ComparedLine.note(words.say(key, values)));
    }
}
