package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.asks.AskId;
import de.traudich.workshops.BuddyCircleId;
import de.traudich.workshops.ui.PhoneBuddies.Name;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finding somebody to go on with: one taps a name, the other says yes. Nobody has to.
final class PhoneBuddyBox extends Div {

    private final PhoneVoice voice;
    private final PhonePledge pledge;
    private final PhoneBuddyNames names;
    private @Nullable PhoneBuddies shown;
    private @Nullable AskId ask;

    PhoneBuddyBox(PhoneVoice voice) {
        this.voice = voice;
        pledge = voice.pledge();
        names = new PhoneBuddyNames(name -> voice.told(pledge.offer(name.id()), "phone.buddy.too-late"));
        setId("buddies");
        addClassName("buddies");
    }

    /// Drawn anew only where it differs, so that focus survives what others agree on.
    void show(PhoneBuddies now, @Nullable AskId own) {
        if (now.equals(shown) && (own == null ? ask == null : own.equals(ask))) return;
        var onlyNames = onlyNames(now);
        shown = now;
        ask = own;
        names.show(now.open());
        if (!onlyNames) draw(now);
    }

    /// While somebody looks for a name, the others agree around them.
    private boolean onlyNames(PhoneBuddies now) {
        return shown != null
                && shown.choosing()
                && now.choosing()
                && shown.open().isEmpty() == now.open().isEmpty();
    }

    private void draw(PhoneBuddies now) {
        removeAll();
        if (now.circle() != null) {
            add(together(now, now.circle()));
        } else if (now.asked() != null) {
            add(waiting(now.asked()));
        } else {
            add(choice(now));
        }
    }

    private Component together(PhoneBuddies now, BuddyCircleId circle) {
        var asks = ask == null ? Map.<AskId, String>of() : Map.of(ask, "");
        return new PhoneTogether(voice, now, circle, asks, () -> ended(circle));
    }

    private void ended(BuddyCircleId circle) {
        if (shown == null || !circle.equals(shown.circle())) return;
        shown = null;
        removeAll();
        add(words("phone.buddy.ended"));
    }

    private Component waiting(Name asked) {
        var back = new Button(
                getTranslation("phone.buddy.withdraw"), _ -> voice.told(pledge.withdraw(), "phone.buddy.too-late"));
        back.setId("buddy-withdraw");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var box = new Div(words("phone.buddy.asked", asked.name()), back);
        box.addClassName("offer");
        return box;
    }

    private Component choice(PhoneBuddies now) {
        var box = new Div(words(now.open().isEmpty() ? "phone.buddy.nobody" : "phone.buddy.lead"), names);
        box.addClassName("choice");
        return box;
    }

    private Paragraph words(String key, Object... values) {
        var words = new Paragraph(getTranslation(key, values));
        words.addClassName("note");
        return words;
    }
}
