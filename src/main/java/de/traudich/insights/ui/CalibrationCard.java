package de.traudich.insights.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.asks.Display;
import de.traudich.insights.Balance;
import de.traudich.insights.Balance.Gap;
import de.traudich.insights.ForecastCounts;
import de.traudich.insights.ForecastCounts.Bin;
import de.traudich.insights.Overview;
import java.util.List;

/// Expected against happened over all asks, as far up the display ladder as they reach.
final class CalibrationCard extends Section {

    private final InsightWords words;

    CalibrationCard(Overview overview, Marks marks, InsightWords words) {
        this.words = words;
        addClassNames("card", "stack", "calibration");
        setId("calibration");
        overview.balance().gap().ifPresentOrElse(this::title, () -> few(overview.balance()));
        var shown = overview.forecasts().balance().display();
        if (shown.allows(Display.RATE)) {
            note("analytics.calibration.read");
            add(new CalibrationChart(marks, words).draw(bins(overview.forecasts(), shown)));
        }
        if (shown.allows(Display.ACCURACY)) accuracy(overview.forecasts());
        next(shown);
    }

    /// Three bins need fifty answers; below, all are one.
    private static List<Bin> bins(ForecastCounts forecasts, Display shown) {
        return shown.allows(Display.RELIABILITY) ? forecasts.bins() : List.of(new Bin(0, 100, forecasts.balance()));
    }

    private void title(Gap gap) {
        var key =
                switch (gap.direction()) {
                    case MORE -> "analytics.calibration.more";
                    case FEWER -> "analytics.calibration.fewer";
                    case UNCLEAR -> "analytics.calibration.unclear";
                };
        add(new H2(words.say(key, gap.expectedPercent(), gap.rate().percent())));
        var of = new Paragraph(words.say(
                "analytics.calibration.of", gap.rate().hits(), gap.rate().of()));
        of.addClassNames("muted", "small");
        add(of);
    }

    private void few(Balance balance) {
        add(new H2(words.say("analytics.calibration.few", balance.yes(), balance.asks())));
    }

    private void accuracy(ForecastCounts forecasts) {
        forecasts.brier().ifPresent(brier -> add(new Paragraph(words.accuracy(brier, forecasts.skill()))));
    }

    private void next(Display shown) {
        if (!shown.allows(Display.RATE)) note("analytics.next.rate", Display.RATE.from());
        else if (!shown.allows(Display.RELIABILITY)) note("analytics.next.bins", Display.RELIABILITY.from());
    }

    private void note(String key, Object... values) {
        var note = new Paragraph(words.say(key, values));
        note.addClassNames("muted", "small");
        add(note);
    }
}
