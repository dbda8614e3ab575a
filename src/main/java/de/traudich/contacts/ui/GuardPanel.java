package de.traudich.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.contacts.Contact;
import de.traudich.contacts.RecipientGuard;
import de.traudich.contacts.RecipientKey;
import de.traudich.contacts.RecipientKeys;
import de.traudich.contacts.Tie;
import de.traudich.people.Person;
import de.traudich.shared.ui.Confirm;
import java.util.List;

/// Whether they may be asked now, and the way to say that they do not want to be.
final class GuardPanel extends Section {

    private final Person me;
    private final RecipientGuard guard;
    private final List<RecipientKey> keys;
    private final RecipientGuard.Sight sight;
    private final Runnable changed;

    GuardPanel(Person me, RecipientGuard guard, RecipientKeys known, Contact contact, Runnable changed) {
        this.me = me;
        this.guard = guard;
        this.keys = known.all(me, contact);
        this.sight = guard.look(me, keys, contact.facts().tie() == Tie.PUBLIC_FIGURE);
        this.changed = changed;
        addClassNames("card", "stack", "guard");
        var answers = new Div();
        answers.setId("guard");
        sight.admissions().forEach(admission -> answers.add(new Paragraph(AdmissionWords.say(this, admission))));
        add(new H2(getTranslation("guard.title")), answers, sight.liftable() ? lift() : stop());
    }

    private Button stop() {
        var stop = new Button(getTranslation("stop.submit"), _ -> confirm().open());
        stop.setId("stop");
        stop.setVisible(!sight.barred());
        return stop;
    }

    private Button lift() {
        var lift = new Button(getTranslation("stop.lift"), _ -> {
            guard.lift(me, keys);
            changed.run();
        });
        lift.setId("lift");
        return lift;
    }

    private Confirm confirm() {
        return new Confirm(
                getTranslation("stop.confirm"),
                getTranslation("stop.confirm.text"),
                getTranslation("stop.submit"),
                this::bar);
    }

    private void bar() {
        guard.bar(me, keys);
        changed.run();
    }
}
