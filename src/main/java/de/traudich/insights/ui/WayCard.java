package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.traudich.insights.Balance;
import de.traudich.insights.Benchmark;
import de.traudich.insights.Benchmark.Measure;
import de.traudich.insights.Findings;
import de.traudich.insights.Mark;
import de.traudich.insights.OwnWay;
import de.traudich.insights.Rate;
import de.traudich.insights.Way;
import java.util.List;

/// What a coach's asks of one kind became, and what was published of the same channel and relationship: an
/// orientation, never a standard.
final class WayCard extends Section {

    private final Marks marks;
    private final InsightWords words;
    private final FiguresBeside figures;
    private final Way way;
    private final List<Benchmark> beside;

    /// @param all every figure that may be shown
    WayCard(OwnWay own, List<Benchmark> all, Marks marks, InsightWords words) {
        this.marks = marks;
        this.words = words;
        figures = new FiguresBeside(words);
        way = own.way();
        beside = all.stream().filter(one -> one.beside(way)).toList();
        addClassNames("card", "stack", "way");
        setId(FiguresBeside.id(way));
        add(new H2(title(own.balance())));
        own.balance().gap().ifPresentOrElse(this::rate, () -> few(own));
        var published = figures.marks(way, Measure.REPLY_RATE, beside);
        if (!published.isEmpty()) own.replies().ifPresent(replies -> replies(replies, published));
        add(figures.found(FiguresBeside.id(way), beside, drawn(own)));
    }

    /// From ten answers on, and only beyond chance.
    private String title(Balance balance) {
        var name = words.way(way);
        return switch (Findings.among(List.of(balance)).direction()) {
            case MORE -> words.say("analytics.compare.more", name);
            case FEWER -> words.say("analytics.compare.fewer", name);
            case UNCLEAR -> name;
        };
    }

    private void rate(Balance.Gap gap) {
        var label = words.say("analytics.research.yes");
        add(new RateChart(words)
                .draw(
                        new RateChart.Row(
                                FiguresBeside.id(way) + "-yes",
                                label,
                                gap.expectedPercent(),
                                gap.rate(),
                                figures.marks(way, Measure.YES_RATE, beside)),
                        link(false, label)));
    }

    private Anchor link(boolean closed, String label) {
        return marks.link(new Mark.Kind(way, closed), label, words.way(way) + ", " + label);
    }

    private void few(OwnWay own) {
        add(ComparedLine.note(words.say(
                "analytics.calibration.few", own.balance().yes(), own.balance().asks())));
        add(ComparedLine.note(words.say("analytics.few")));
        int asks = own.balance().asks();
        if (asks > 0) add(marks.all(new Mark.Kind(way, false), words.way(way), asks));
    }

    private void replies(Rate replies, List<RateChart.Figure> published) {
        var label = words.say("analytics.research.replies");
        add(
                new RateChart(words)
                        .draw(
                                new RateChart.Row(FiguresBeside.id(way) + "-replies", label, null, replies, published),
                                link(true, label)),
                ComparedLine.note(words.say("analytics.research.replies.help")));
    }

    private List<Benchmark> drawn(OwnWay own) {
        return beside.stream()
                .filter(one -> own.balance().gap().isPresent() && one.drawnBeside(way, Measure.YES_RATE)
                        || own.replies().isPresent() && one.drawnBeside(way, Measure.REPLY_RATE))
                .toList();
    }
}
