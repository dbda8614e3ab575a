package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.coaching.TodayItem;
import de.traudich.contacts.Added;
import de.traudich.contacts.Contact;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.ui.TouchWords;
import de.traudich.people.ui.Initials;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Refusal;

/// Who was asked stays known: the contact that was chosen before, or one that is kept now.
final class KnownPerson extends Section {

    private final AskDesk desk;
    private final Div content = new Div();
    private final Refusal refusal = new Refusal();
    private boolean drawn;

    KnownPerson(AskDesk desk) {
        this.desk = desk;
        addClassNames("card", "known-person");
        setId("known-person");
        content.addClassName("row");
        add(content, refusal);
    }

    /// After the report; a name or a role there must be.
    void show(TodayItem item) {
        var shown = item.ask().outcome() != null && !item.brief().whom().isEmpty();
        if (shown && !drawn) draw(item.brief().whom());
        drawn = shown;
        setVisible(shown);
    }

    private void draw(String whom) {
        content.removeAll();
        desk.contact().ifPresentOrElse(this::known, () -> unknown(whom));
    }

    private void known(Contact contact) {
        var words = new Span(getTranslation("known.kept", contact.label()));
        words.addClassName("strong");
        var last = new Span(TouchWords.last(this, contact.touch()));
        last.addClassNames("muted", "small");
        var grow = new Div(words, last);
        grow.addClassName("grow");
        var open = new Anchor("contacts/" + contact.id().value(), getTranslation("choice.open"));
        open.setId("open-contact");
        content.add(new Initials(contact.label()), grow, open);
    }

    private void unknown(String whom) {
        var words = new Paragraph(getTranslation("known.question", whom));
        words.addClassName("grow");
        var keep = new Button(getTranslation("known.keep"), _ -> keep(whom));
        keep.setId("keep-contact");
        keep.setDisableOnClick(true);
        content.add(words, keep);
    }

    private void keep(String whom) {
        refusal.clear();
        try {
            if (desk.keepContact() instanceof Added.Full) {
                refusal.say(getTranslation("contact.full", String.valueOf(Contacts.MOST)));
            }
        } catch (Stale gone) {
            refusal.say(getTranslation("error.stale"));
        }
        draw(whom);
    }
}
