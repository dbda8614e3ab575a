package de.traudich.insights.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.traudich.insights.DreadAndBelief;
import de.traudich.insights.Interval;
import de.traudich.insights.Mark;
import de.traudich.insights.PairedChange;
import de.traudich.insights.Shift;
import de.traudich.insights.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How strongly the old belief was held before and after, from five coachees on, or of one coachee from five
/// asks on. Says weaker or stronger only where the interval does.
final class BeliefCard extends Section {

    private static final int MIDDLE = 24;
    private static final int AXIS = 58;

    private final InsightWords words;
    private final String of;

    private BeliefCard(DreadAndBelief picture, String of, Marks marks, InsightWords words) {
        this.words = words;
        this.of = of;
        addClassNames("card", "stack", "belief");
        setId("belief");
        add(new H2(picture.belief().map(this::title).orElse(words.say("analytics.belief"))));
        add(ComparedLine.note(words.say("analytics.belief.read." + of)));
        picture.belief()
                .ifPresentOrElse(
                        shift -> add(
                                chart(shift, picture.change()),
                                ComparedLine.note(words.say("analytics.belief.signs", shift.fell(), shift.rose()))),
                        () -> add(ComparedLine.note(words.say(
                                "analytics.belief.few." + of, picture.beliefs().size()))));
        add(marks.link(Mark.Noted.BELIEF, words.say("analytics.belief.behind")));
    }

    static BeliefCard ofCoachees(DreadAndBelief picture, Marks marks, InsightWords words) {
        return new BeliefCard(picture, "coachees", marks, words);
    }

    static BeliefCard ofAsks(DreadAndBelief picture, Marks marks, InsightWords words) {
        return new BeliefCard(picture, "asks", marks, words);
    }

    private String title(Shift shift) {
        return words.say(
                "analytics.belief." + InsightWords.name(shift.direction()),
                Math.round(Math.abs(shift.after() - shift.before())));
    }

    private Chart chart(Shift shift, Optional<PairedChange> change) {
        return new Chart(
                "rate-chart",
                picture(shift).svg(),
                words.say("analytics.belief.chart", number(shift.before()), number(shift.after())),
                new ChartTable(
                        new Table(
                                "belief-table",
                                words.say("analytics.belief"),
                                List.of(words.say("insights.what"), words.say("insights.value")),
                                rows(shift, change)),
                        words.say("insights.table"),
                        List.of()));
    }

    private static Strokes picture(Shift shift) {
        var strokes = new Strokes(AXIS + 6);
        for (int belief = 0; belief <= 100; belief += 50) {
            strokes.text(
                    "axis", belief, AXIS, 0, belief == 0 ? "start" : belief == 100 ? "end" : "middle", "" + belief);
        }
        return strokes.line("track", 0, MIDDLE, 100, MIDDLE)
                .line(
                        shift.after() < shift.before() ? "band less" : "band",
                        shift.before(),
                        MIDDLE,
                        shift.after(),
                        MIDDLE)
                .circle("ring", shift.before(), MIDDLE, 8)
                .circle("disc", shift.after(), MIDDLE, 10);
    }

    private List<List<String>> rows(Shift shift, Optional<PairedChange> change) {
        var rows = new ArrayList<List<String>>();
        rows.add(row("before", number(shift.before())));
        rows.add(row("after", number(shift.after())));
        rows.add(row("weaker", String.valueOf(shift.fell())));
        rows.add(row("same", String.valueOf(shift.people() - shift.fell() - shift.rose())));
        rows.add(row("stronger", String.valueOf(shift.rose())));
        change.flatMap(PairedChange::gav).ifPresent(effect -> rows.add(row("effect", words.number(effect, 2))));
        change.flatMap(PairedChange::interval).ifPresent(interval -> rows.add(row("interval", interval(interval))));
        rows.add(row("count." + of, String.valueOf(shift.people())));
        return rows;
    }

    private List<String> row(String what, String value) {
        return List.of(words.say("analytics.belief.row." + what), value);
    }

    private String interval(Interval interval) {
        return words.say(
                "analytics.belief.interval", words.number(interval.low(), 2), words.number(interval.high(), 2));
    }

    private String number(double belief) {
        return words.number(belief, 0);
    }
}
