package de.traudich.coaching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import de.traudich.asks.AskNotes;
import de.traudich.coaching.TodayItem;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Confirm;
import java.util.function.Consumer;

/// Throws an idea of one's own away, as long as nobody was asked. What has words in it is asked about first.
final class DiscardButton extends Button {

    private final AskDesk desk;
    private final Consumer<String> refuse;

    DiscardButton(AskDesk desk, Consumer<String> refuse) {
        this.desk = desk;
        this.refuse = refuse;
        setId("discard");
        setText(getTranslation("ask.discard"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("quiet-button");
        addClickListener(_ -> {
            if (empty()) discard();
            else confirm();
        });
    }

    void show(TodayItem item) {
        var ask = item.ask();
        setVisible(item.exercise() == null && ask.askedAt() == null && ask.notAsked() == null);
    }

    /// As it stands now: another window may have written meanwhile.
    private boolean empty() {
        try {
            return desk.item().ask().prediction() == null && desk.notes().equals(AskNotes.NONE);
        } catch (Stale gone) {
            return true;
        }
    }

    private void confirm() {
        new Confirm(
                        getTranslation("ask.discard.confirm"),
                        getTranslation("ask.discard.confirm.text"),
                        getTranslation("ask.discard"),
                        this::discard)
                .or(getTranslation("ask.discard.cancel"))
                .open();
    }

    private void discard() {
        try {
            desk.discard();
            UI.getCurrent().navigate(TodayView.class);
        } catch (Stale gone) {
            refuse.accept("ask.discard.gone");
        }
    }
}
