package de.traudich.insights.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.traudich.insights.CoacheeCheck;
import de.traudich.insights.Mark;
import de.traudich.insights.Shift;

/// How one coachee's fear went, ask by ask; the title claims only what the interval over the asks does.
final class CoacheeFearCard extends Section {

    private final InsightWords words;

    CoacheeFearCard(CoacheeCheck coachee, Marks marks, InsightWords words) {
        this.words = words;
        var slopes = coachee.check().fears();
        addClassNames("card", "stack", "fears");
        setId("fears");
        add(new H2(coachee.fear().map(this::title).orElse(words.say("insights.fear.title"))));
        if (slopes.count() == 0) {
            note("analytics.fear.unshared");
            return;
        }
        note(coachee.fear().isPresent() ? "insights.fear.read" : "insights.fear.read.few");
        add(
                new FearChart(words).draw(slopes).opening(Marks.id(Mark.Fears.NOTED)),
                marks.all(Mark.Fears.NOTED, words.say("insights.fear.title"), slopes.count()));
        if (slopes.count() > FearChart.MOST) note("insights.last", FearChart.MOST);
        if (slopes.extremeStart()) note("analytics.fear.extreme");
    }

    private String title(Shift shift) {
        long points = Math.round(Math.abs(shift.after() - shift.before()));
        return switch (shift.direction()) {
            case FELL -> words.say("analytics.fear.fell", points);
            case ROSE -> words.say("analytics.fear.rose", points);
            case UNCLEAR -> words.say("analytics.fear.counted", shift.fell(), shift.people());
        };
    }

    private void note(String key, Object... values) {
        add(ComparedLine.note(words.say(key, values)));
    }
}
