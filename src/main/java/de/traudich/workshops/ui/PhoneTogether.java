package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.asks.AskId;
import de.traudich.shared.ui.Confirm;
import de.traudich.workshops.BuddyCircleId;
import de.traudich.workshops.ui.PhoneBuddies.Name;
import java.util.Map;

/// With whom somebody goes on, what the others see, and the end of it: a guest has no other page to take it back on.
final class PhoneTogether extends Div {

    private final PhoneVoice voice;
    private final BuddyCircleId circle;
    private final Runnable ended;

    /// @param asks what was resolved here, each with how it is told apart, empty where there is only one; other asks
    ///     have their choice in the portal
    /// @param ended also where the room has gone on meanwhile and no news comes from it
    PhoneTogether(PhoneVoice voice, PhoneBuddies now, BuddyCircleId circle, Map<AskId, String> asks, Runnable ended) {
        this.voice = voice;
        this.circle = circle;
        this.ended = ended;
        addClassName("together");
        var names = BuddyWords.names(
                getLocale(), now.mine().stream().map(Name::name).toList());
        var found = words(names.isEmpty() ? "phone.buddy.gone" : "phone.buddy.found", names);
        found.setId("buddy-found");
        add(found, words("phone.buddy.private"));
        sights(names, now.mine().size(), asks);
        add(end());
    }

    private void sights(String names, int many, Map<AskId, String> asks) {
        var who = names.isEmpty() ? getTranslation("buddy.other") : names;
        var seen = getTranslation("buddy.sees", who, many);
        var shown = voice.pledge().shared(circle);
        asks.forEach((ask, name) -> {
            var sight = new Checkbox(name.isEmpty() ? seen : name + ": " + seen, shown.contains(ask));
            sight.setId(name.isEmpty() ? "commit-buddy" : "commit-buddy-" + ask.value());
            sight.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    voice.told(voice.pledge().share(circle, ask, change.getValue()), "phone.buddy.too-late");
                }
            });
            add(sight);
        });
    }

    private Button end() {
        var end = new Button(getTranslation("phone.buddy.end"), _ -> new Confirm(
                        getTranslation("buddy.end.question"),
                        getTranslation("buddy.end.consequence"),
                        getTranslation("buddy.end"),
                        this::ended)
                .open());
        end.setId("buddy-end");
        end.addThemeVariants(ButtonVariant.TERTIARY);
        return end;
    }

    private void ended() {
        if (voice.told(voice.pledge().end(circle), "phone.buddy.too-late")) ended.run();
    }

    private Paragraph words(String key, Object... values) {
        var words = new Paragraph(getTranslation(key, values));
        words.addClassName("note");
        return words;
    }
}
