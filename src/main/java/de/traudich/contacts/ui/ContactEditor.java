package de.traudich.contacts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import de.traudich.contacts.Added;
import de.traudich.contacts.Contact;
import de.traudich.contacts.ContactFacts;
import de.traudich.contacts.ContactId;
import de.traudich.contacts.Contacts;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a contact is written down or revised.
@Route("contacts/new")
@RouteAlias("contacts/:id/revise")
@RolesAllowed({"COACH", "COACHEE"})
class ContactEditor extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Contacts contacts;
    private final Person me;
    private final H1 title = new H1();
    private final ContactForm form;
    private final Refusal refusal = new Refusal();
    private @Nullable Contact old;

    ContactEditor(Contacts contacts, CurrentPerson current) {
        this.contacts = contacts;
        this.me = current.get();
        form = new ContactForm(tags(), contacts.today(me));
        var lead = new Paragraph(getTranslation("contact.form.lead"));
        lead.addClassNames("muted", "measure");
        var save = new Button(getTranslation("contact.save"), _ -> save());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        var back = new RouterLink(getTranslation("contacts.back"), ContactsView.class);
        back.addClassName("back");
        getContent().addClassNames("view", "contact-editor");
        getContent().add(back, title, lead, form, refusal, save);
        save.addClickListener(_ -> save.setEnabled(true));
    }

    private List<String> tags() {
        return contacts.all(me).stream()
                .flatMap(contact -> contact.facts().tags().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var revises = event.getRouteParameters().get("id").isPresent();
        title.setText(getTranslation(revises ? "contact.revise.title" : "contact.new.title"));
        if (revises) {
            var contact = contacts.get(me, ContactView.id(event.getRouteParameters()));
            old = contact;
            form.show(contact.facts());
        }
    }

    private void save() {
        refusal.clear();
        form.read().ifPresentOrElse(this::save, () -> refusal.say(getTranslation("contact.check")));
    }

    private void save(ContactFacts facts) {
        try {
            if (old == null) {
                add(facts);
            } else {
                revise(old, facts);
            }
        } catch (Stale gone) {
            refusal.say(getTranslation("contact.gone"));
        }
    }

    private void add(ContactFacts facts) {
        switch (contacts.add(me, facts)) {
            case Added.Saved(var id) -> show(id);
            case Added.Full() -> refusal.say(getTranslation("contact.full", String.valueOf(Contacts.MOST)));
        }
    }

    private void revise(Contact contact, ContactFacts facts) {
        if (contacts.revise(me, contact.id(), contact.revision(), facts)) {
            show(contact.id());
        } else {
            refusal.say(getTranslation("contact.overtaken"));
        }
    }

    private static void show(ContactId id) {
        UI.getCurrent().navigate(ContactView.class, ContactView.to(id));
        UI.getCurrent().scrollIntoView();
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " – Trau Dich";
    }
}
