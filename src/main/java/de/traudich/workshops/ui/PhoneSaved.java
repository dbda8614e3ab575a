package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.traudich.asks.Ask;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was just kept, and for thirty seconds the way back.
final class PhoneSaved extends Div {

    private record Shown(String words, Instant until) {}

    private final PhoneHand hand;
    private @Nullable Shown shown;

    PhoneSaved(PhoneHand hand) {
        this.hand = hand;
        addClassName("saved");
        getElement().setAttribute("role", "status");
    }

    void show(@Nullable Ask ask) {
        var next = next(ask);
        if (next != null && next.equals(shown)) return;
        shown = next;
        removeAll();
        if (ask != null && next != null) {
            add(bar(ask, next));
        }
    }

    private @Nullable Shown next(@Nullable Ask ask) {
        var until = ask == null ? null : ask.undoUntil();
        return ask == null || until == null || !hand.now().isBefore(until)
                ? null
                : new Shown(getTranslation("phone.saved", PhoneWords.withFear(ask)), until);
    }

    private Div bar(Ask ask, Shown next) {
        var change = new Button(getTranslation("phone.saved.change"), _ -> hand.undo(ask.id()));
        change.setId("undo");
        change.addThemeVariants(ButtonVariant.TERTIARY);
        var bar = new Div(new Span(next.words()), change);
        bar.addClassNames("saved-bar", Fading.after(Duration.between(hand.now(), next.until())));
        return bar;
    }
}
