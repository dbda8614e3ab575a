package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.coaching.Suggestion;
import de.traudich.coaching.Suggestion.Reason;
import de.traudich.exercises.Exercise;
import de.traudich.shared.Language;
import java.util.List;
import java.util.function.Consumer;

/// What one could dare next, each with the reason why. Everything else stays a link away.
final class SuggestionList extends Section {

    private final UnorderedList list = new UnorderedList();
    private final Consumer<Exercise> take;
    private List<Suggestion> shown = List.of();

    SuggestionList(Consumer<Exercise> take, Anchor all) {
        this.take = take;
        list.addClassName("lines");
        addClassNames("card", "suggestions");
        setId("suggestions");
        add(new H2(getTranslation("ladder.next")), list, all);
    }

    void show(List<Suggestion> suggestions) {
        if (!suggestions.equals(shown)) {
            shown = suggestions;
            list.removeAll();
            suggestions.forEach(one -> list.add(line(one)));
            list.setVisible(!suggestions.isEmpty());
        }
    }

    private ListItem line(Suggestion suggestion) {
        var one = suggestion.exercise();
        var title = new Span(one.in(Language.of(getLocale())).title());
        title.addClassName("strong");
        var why = new Span(why(suggestion.reason()));
        var level =
                new Span(getTranslation(one.bigStep() ? "ladder.big-step" : "starters.difficulty", one.difficulty()));
        level.addClassNames("muted", "small");
        var words = new Div(title, why, level);
        words.addClassName("grow");
        var button = new Button(getTranslation("starters.take"), _ -> take.accept(one));
        button.setId("take-" + one.id().value());
        button.setAriaLabel(getTranslation("starters.take.which", title.getText()));
        button.setDisableOnClick(true);
        return new ListItem(words, button);
    }

    private String why(Reason reason) {
        return switch (reason) {
            case Reason.OtherChannel other ->
                getTranslation("ladder.why.channel", getTranslation("channel." + other.channel()));
            case Reason.OtherBrake other ->
                getTranslation("ladder.why.brake", getTranslation("brake." + other.brake()));
            case Reason.Smaller _ -> getTranslation("ladder.why.smaller");
            case Reason.Higher _ -> getTranslation("ladder.why.higher");
            case Reason.Near _ -> getTranslation("ladder.why.near");
            case Reason.Start _ -> getTranslation("ladder.why.start");
        };
    }
}
