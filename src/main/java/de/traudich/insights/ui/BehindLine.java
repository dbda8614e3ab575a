package de.traudich.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Fears;
import de.traudich.insights.AsksBehind.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One ask behind a mark: who, when, what, what was expected and what came. Words are read on the coachee's page,
/// where opening them is written down.
final class BehindLine extends ListItem {

    private final InsightWords words;

    BehindLine(Line line, InsightWords words) {
        this.words = words;
        setId("ask-" + line.ask().value());
        addClassName("behind-line");
        var facts = new Span(String.join(" · ", facts(line)));
        facts.addClassName("small");
        var ask = new Div(who(line), facts);
        ask.addClassName("grow");
        var day = new Span(words.day(line.at()));
        day.addClassNames("muted", "small", "day");
        add(ask, day);
    }

    private Component who(Line line) {
        if (!line.coached()) {
            var name = new Span(line.name());
            name.addClassName("strong");
            return name;
        }
        var name = new Anchor(
                "coach/coachees/" + line.person().value() + "?ask=" + line.ask().value(), line.name());
        name.setId("behind-" + line.ask().value());
        name.addClassNames("strong", "plain-link");
        name.setAriaLabel(words.say("analytics.behind.ask-of", line.name(), words.day(line.at())));
        return name;
    }

    private List<String> facts(Line line) {
        var facts = new ArrayList<String>();
        facts.add(Objects.requireNonNullElse(line.exercise(), words.say("analytics.behind.own")));
        var chance = line.chance();
        if (chance != null) facts.add(words.say("insights.lesson.expected", chance.value()));
        facts.add(state(line));
        var fears = fears(line.fears());
        if (!fears.isEmpty()) facts.add(fears);
        return facts;
    }

    private String state(Line line) {
        var reason = line.reason();
        return switch (line.state()) {
            case WAITING -> words.say("analytics.behind.waiting");
            case ASKED, ANSWERED -> words.outcome(line.outcome());
            case NOT_ASKED ->
                words.say("outcome.not-asked") + (reason == null ? "" : ": " + words.say("analytics.reason." + reason));
        };
    }

    private String fears(Fears fears) {
        if (fears.before() == null && fears.after() == null) return "";
        return fears.after() == null
                ? words.say("analytics.behind.fear-before", words.fear(fears.before()))
                : words.say("analytics.behind.fears", words.fear(fears.before()), words.fear(fears.after()));
    }
}
