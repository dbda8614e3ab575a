package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.coaching.TodayItem;
import de.traudich.exercises.Exercise;
import de.traudich.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Three small exercises to begin with, new ones before those already tried.
final class Starters extends Section {

    private static final int EASY = 3;
    private static final int SHOWN = 3;

    private final List<Exercise> easy;
    private final UnorderedList list = new UnorderedList();
    private final Consumer<Exercise> take;
    private List<Exercise> shown = List.of();

    Starters(List<Exercise> library, Consumer<Exercise> take) {
        this.easy = library.stream().filter(one -> one.difficulty() <= EASY).toList();
        this.take = take;
        addClassName("starters");
        setId("starters");
        list.addClassName("lines");
        var title = new H2(getTranslation("starters.title"));
        title.addClassName("eyebrow");
        add(title, list);
    }

    void show(List<TodayItem> tried) {
        var known = tried.stream()
                .map(TodayItem::exercise)
                .filter(Objects::nonNull)
                .map(Exercise::series)
                .collect(Collectors.<UUID>toSet());
        var next = easy.stream()
                .sorted(Comparator.comparing(one -> known.contains(one.series())))
                .limit(SHOWN)
                .toList();
        if (!next.equals(shown)) {
            shown = next;
            list.removeAll();
            next.forEach(one -> list.add(line(one)));
        }
    }

    private ListItem line(Exercise one) {
        var title = new Span(one.in(Language.of(getLocale())).title());
        title.addClassName("strong");
        var level = new Span(getTranslation("starters.difficulty", one.difficulty()));
        level.addClassNames("muted", "small");
        var words = new Div(title, level);
        words.addClassName("grow");
        var button = new Button(getTranslation("starters.take"), _ -> take.accept(one));
        button.setId("take-" + one.id().value());
        button.setAriaLabel(getTranslation("starters.take.which", title.getText()));
        button.setDisableOnClick(true);
        return new ListItem(words, button);
    }
}
