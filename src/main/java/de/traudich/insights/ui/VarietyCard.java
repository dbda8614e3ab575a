package de.traudich.insights.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.insights.Variety;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How varied somebody's asking was, in a sentence: no index, no comparison, no word on the person.
final class VarietyCard extends Section {

    private final InsightWords words;

    VarietyCard(Variety variety, InsightWords words) {
        this.words = words;
        addClassNames("card", "stack", "variety");
        setId("variety");
        add(
                new H2(words.say("analytics.variety")),
                new Paragraph(sentence(variety)),
                ComparedLine.note(words.say("analytics.variety.read")));
    }

    private String sentence(Variety variety) {
        var kinds = Stream.of(
                        kinds("exercises", variety.exercises().size()),
                        kinds("channels", variety.channels().size()),
                        kinds("ties", variety.ties().size()))
                .flatMap(List::stream)
                .collect(Collectors.joining(", "));
        return words.say(kinds.isEmpty() ? "analytics.variety.unknown" : "analytics.variety.sentence", kinds);
    }

    private List<String> kinds(String what, int count) {
        return count == 0 ? List.of() : List.of(words.say("analytics.variety." + what, count));
    }
}
