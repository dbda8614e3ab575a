package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.workshops.ui.PhoneBuddies.Name;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Who would like to go on with this person: at the top of the screen, because somebody waits for the answer.
final class PhoneBuddyOffers extends Div {

    private final PhoneVoice voice;
    private final PhonePledge pledge;
    private List<Name> shown = List.of();
    private boolean third;

    PhoneBuddyOffers(PhoneVoice voice) {
        this.voice = voice;
        pledge = voice.pledge();
        setId("buddy-offers");
        addClassName("buddies");
    }

    /// Drawn anew only where it differs, so that focus survives. Who already has somebody is asked to take a third, and
    /// hears what that changes.
    void show(PhoneBuddies now) {
        var found = now.circle() != null;
        if (now.asking().equals(shown) && found == third) return;
        shown = now.asking();
        third = found;
        removeAll();
        shown.forEach(from -> add(offer(from)));
    }

    private Div offer(Name from) {
        var yes = button("yes", from, () -> pledge.accept(from.id()));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        var no = button("no", from, () -> pledge.decline(from.id()));
        no.addThemeVariants(ButtonVariant.TERTIARY);
        var answers = new Div(yes, no);
        answers.addClassName("answers");
        var words = new Paragraph(getTranslation(third ? "phone.buddy.asks.third" : "phone.buddy.asks", from.name()));
        words.addClassName("note");
        var offer = new Div(words, answers);
        offer.addClassName("offer");
        offer.getElement().setAttribute("role", "status");
        return offer;
    }

    private Button button(String answer, Name from, BooleanSupplier act) {
        var words = getTranslation("phone.buddy." + answer);
        var button = new Button(words, _ -> voice.told(act.getAsBoolean(), "phone.buddy.too-late"));
        button.setId("buddy-" + answer + "-" + from.id().value());
        button.setAriaLabel(words + ": " + from.name());
        return button;
    }
}
