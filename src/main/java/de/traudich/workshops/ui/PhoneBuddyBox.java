package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.asks.AskId;
import de.traudich.shared.ui.Confirm;
import de.traudich.workshops.CircleId;
import de.traudich.workshops.ui.PhoneBuddies.Name;
import org.jspecify.annotations.Nullable;

/// Finding somebody to go on with: one taps a name, the other says yes. Nobody has to.
final class PhoneBuddyBox extends Div {

    private final PhoneVoice voice;
    private final PhonePledge pledge;
    private @Nullable PhoneBuddies shown;
    private @Nullable AskId ask;

    PhoneBuddyBox(PhoneVoice voice) {
        this.voice = voice;
        pledge = voice.pledge();
        setId("buddies");
        addClassName("buddies");
    }

    /// Drawn anew only where it differs, so that focus survives what others agree on.
    void show(PhoneBuddies now, @Nullable AskId own) {
        if (now.equals(shown) && (own == null ? ask == null : own.equals(ask))) return;
        shown = now;
        ask = own;
        removeAll();
        now.asking().forEach(from -> addAsking(from, now.circle() != null));
        if (now.circle() != null) {
            add(together(now, now.circle()));
        } else if (now.asked() != null) {
            add(waiting(now.asked()));
        } else {
            add(choice(now));
        }
    }

    /// Who already has somebody is asked to take a third, and hears what that changes.
    private void addAsking(Name from, boolean third) {
        var yes = button(
                "buddy-yes-" + from.id().value(),
                "phone.buddy.yes",
                from,
                () -> voice.told(pledge.accept(from.id()), "phone.buddy.too-late"));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        var no = button(
                "buddy-no-" + from.id().value(),
                "phone.buddy.no",
                from,
                () -> voice.told(pledge.decline(from.id()), "phone.buddy.too-late"));
        no.addThemeVariants(ButtonVariant.TERTIARY);
        var answers = new Div(yes, no);
        answers.addClassName("answers");
        var box = new Div(words(third ? "phone.buddy.asks.third" : "phone.buddy.asks", from.name()), answers);
        box.addClassName("offer");
        box.getElement().setAttribute("role", "status");
        add(box);
    }

    private Component together(PhoneBuddies now, CircleId circle) {
        var names = BuddyWords.names(
                getLocale(), now.mine().stream().map(Name::name).toList());
        var found = words(names.isEmpty() ? "phone.buddy.gone" : "phone.buddy.found", names);
        found.setId("buddy-found");
        var end = new Button(getTranslation("phone.buddy.end"), _ -> end(circle));
        end.setId("buddy-end");
        end.addThemeVariants(ButtonVariant.TERTIARY);
        var box = new Div(
                found,
                words("phone.buddy.private"),
                sight(circle, names, now.mine().size()),
                end);
        box.addClassName("together");
        return box;
    }

    private void end(CircleId circle) {
        new Confirm(
                        getTranslation("buddy.end.question"),
                        getTranslation("buddy.end.consequence"),
                        getTranslation("buddy.end"),
                        () -> ended(circle))
                .open();
    }

    /// Also where the room has gone on meanwhile and no news comes from it.
    private void ended(CircleId circle) {
        if (voice.told(pledge.end(circle), "phone.buddy.too-late") && shown != null && circle.equals(shown.circle())) {
            shown = null;
            removeAll();
            add(words("phone.buddy.ended"));
        }
    }

    /// Only for what was resolved here; other asks have their choice in the portal.
    private Checkbox sight(CircleId circle, String names, int many) {
        var who = names.isEmpty() ? getTranslation("buddy.other") : names;
        var sight = new Checkbox(getTranslation("buddy.sees", who, many), pledge.shares(circle, ask));
        sight.setId("commit-buddy");
        sight.setVisible(ask != null);
        sight.addValueChangeListener(change -> {
            if (change.isFromClient() && ask != null) {
                voice.told(pledge.share(circle, ask, change.getValue()), "phone.buddy.too-late");
            }
        });
        return sight;
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
        var names = new Div();
        names.addClassName("names");
        now.open().forEach(name -> {
            var tap = new Button(name.name(), _ -> voice.told(pledge.offer(name.id()), "phone.buddy.too-late"));
            tap.setId("buddy-" + name.id().value());
            names.add(tap);
        });
        var box = new Div(words(now.open().isEmpty() ? "phone.buddy.nobody" : "phone.buddy.lead"), names);
        box.addClassName("choice");
        return box;
    }

    private Button button(String id, String key, Name from, Runnable act) {
        var button = new Button(getTranslation(key), _ -> act.run());
        button.setId(id);
        button.setAriaLabel(button.getText() + ": " + from.name());
        return button;
    }

    private Paragraph words(String key, Object... values) {
        var words = new Paragraph(getTranslation(key, values));
        words.addClassName("note");
        return words;
    }
}
