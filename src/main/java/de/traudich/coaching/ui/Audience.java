package de.traudich.coaching.ui;

import com.vaadin.flow.component.select.Select;
import de.traudich.asks.Ask;
import de.traudich.asks.Visibility;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who sees what of an ask; the person decides before they type anything, and any time after.
final class Audience extends Select<Visibility> {

    private static final List<Visibility> CHOICES = List.of(Visibility.ONLY_ME, Visibility.OUTCOME, Visibility.COACH);

    private @Nullable Visibility shown;

    Audience(Coaches coaches, Consumer<Visibility> chosen) {
        setId("audience");
        addClassName("audience");
        setLabel(getTranslation("audience.question", coaches.names(), coaches.count()));
        setItems(CHOICES);
        setItemLabelGenerator(visibility -> getTranslation("audience." + visibility));
        addValueChangeListener(change -> {
            if (change.getValue() != null && change.getValue() != shown) {
                shown = change.getValue();
                setHelperText(getTranslation("audience." + shown + ".means"));
                chosen.accept(shown);
            }
        });
    }

    /// What cannot be chosen here, as of a workshop its host or the group, stands there until the person decides
    /// otherwise.
    void show(Ask ask) {
        var visibility = ask.visibility();
        if (!CHOICES.contains(visibility) && visibility != shown) {
            setItems(Stream.concat(Stream.of(visibility), CHOICES.stream()).toList());
        }
        shown = visibility;
        setValue(shown);
        setHelperText(getTranslation("audience." + shown + ".means"));
    }
}
