package de.traudich.coaching.ui;

import com.vaadin.flow.component.select.Select;
import de.traudich.asks.Ask;
import de.traudich.asks.Visibility;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Who sees what of an ask; the person decides before they type anything, and any time after.
final class Audience extends Select<Visibility> {

    private static final List<Visibility> CHOICES = List.of(Visibility.ONLY_ME, Visibility.OUTCOME, Visibility.COACH);
    /// Of a workshop: seen by its host until the person decides otherwise, and it says so.
    private static final List<Visibility> WITH_HOST =
            List.of(Visibility.HOST, Visibility.ONLY_ME, Visibility.OUTCOME, Visibility.COACH);

    private @Nullable Visibility shown;

    Audience(String coaches, Consumer<Visibility> chosen) {
        setId("audience");
        addClassName("audience");
        setLabel(getTranslation("audience.question", coaches));
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

    void show(Ask ask) {
        if (ask.visibility() == Visibility.HOST && shown != Visibility.HOST) {
            setItems(WITH_HOST);
        }
        shown = WITH_HOST.contains(ask.visibility()) ? ask.visibility() : Visibility.ONLY_ME;
        setValue(shown);
        setHelperText(getTranslation("audience." + shown + ".means"));
    }
}
