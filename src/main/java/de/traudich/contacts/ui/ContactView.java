package de.traudich.contacts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import de.traudich.contacts.Contact;
import de.traudich.contacts.ContactId;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.Interaction;
import de.traudich.contacts.InteractionDraft;
import de.traudich.contacts.Keeping;
import de.traudich.contacts.Quality;
import de.traudich.contacts.RecipientGuard;
import de.traudich.contacts.RecipientKeys;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Confirm;
import de.traudich.shared.ui.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.util.OptionalInt;
import java.util.UUID;

/// One contact: when it is time again, what happened, what is known, and the way to forget it all.
@Route("contacts/:id")
@RolesAllowed({"COACH", "COACHEE"})
class ContactView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, InteractionsPanel.Verbs {

    private static final int PAGE = 10;

    private final Contacts contacts;
    private final Keeping keeping;
    private final RecipientGuard guard;
    private final RecipientKeys keys;
    private final Person me;
    private final Refusal refusal = new Refusal();
    private InteractionForm form;
    private ContactId id = new ContactId(new UUID(0, 0));
    private int shown = PAGE;
    private String title = "";

    ContactView(Contacts contacts, Keeping keeping, RecipientGuard guard, RecipientKeys keys, CurrentPerson current) {
        this.contacts = contacts;
        this.keeping = keeping;
        this.guard = guard;
        this.keys = keys;
        this.me = current.get();
        this.form = new InteractionForm(contacts.today(me));
        getContent().addClassNames("view", "contact");
    }

    static RouteParameters to(ContactId id) {
        return new RouteParameters("id", id.value().toString());
    }

    /// What is no id at all is as unknown as an id that is not there.
    static ContactId id(RouteParameters parameters) {
        return parameters.get("id").flatMap(Ids::parse).map(ContactId::new).orElseThrow(() -> new Stale("contact"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = id(event.getRouteParameters());
        show(contacts.get(me, id));
    }

    private void show(Contact contact) {
        title = contact.label();
        var back = new RouterLink(getTranslation("contacts.back"), ContactsView.class);
        back.addClassName("back");
        var tags = new Div();
        tags.addClassName("tags");
        contact.facts().tags().forEach(tag -> tags.add(ContactLine.tag(tag)));
        getContent().removeAll();
        getContent().add(back, new H1(title), tags, refusal, columns(contact), verbs());
    }

    private Div columns(Contact contact) {
        var today = contacts.today(me);
        var newest = keeping.newest(me, id, shown + 1);
        var left = new Div(
                new TouchPanel(me, keeping, contact, today, this::act),
                new InteractionsPanel(
                        form, newest.subList(0, Math.min(shown, newest.size())), newest.size() > shown, this));
        left.addClassName("left");
        var right = new Div(
                new ContactFactsPanel(contact.facts()),
                new QualityPanel(contact, today, this::rate),
                new GuardPanel(me, guard, keys, contact, () -> act(() -> {})));
        right.addClassName("right");
        var columns = new Div(left, right);
        columns.addClassName("columns");
        return columns;
    }

    private Div verbs() {
        var revise = new Button(
                getTranslation("contact.revise"), _ -> UI.getCurrent().navigate("contacts/" + id.value() + "/revise"));
        revise.setId("revise");
        var forget = new Button(getTranslation("contact.forget"), _ -> confirm("contact.forget", this::forget));
        forget.setId("forget");
        var verbs = new Div(revise, forget);
        verbs.addClassName("row");
        return verbs;
    }

    @Override
    public void note(InteractionDraft what) {
        act(() -> {
            keeping.note(me, id, what);
            form = new InteractionForm(contacts.today(me));
        });
    }

    @Override
    public void remove(Interaction interaction) {
        confirm("interaction.remove", () -> act(() -> keeping.remove(me, interaction.id())));
    }

    @Override
    public void more() {
        shown += PAGE;
        act(() -> {});
    }

    /// Only its picture is drawn anew, so that the next answer is under the same finger.
    private OptionalInt rate(Quality quality) {
        refusal.clear();
        try {
            keeping.rate(me, id, quality);
            return quality.index(contacts.get(me, id).touch().lastReal(), contacts.today(me));
        } catch (Stale gone) {
            refusal.say(getTranslation("contact.gone"));
            return OptionalInt.empty();
        }
    }

    private void confirm(String what, Runnable verb) {
        new Confirm(
                        getTranslation(what + ".title"),
                        getTranslation(what + ".text"),
                        getTranslation(what + ".submit"),
                        verb)
                .open();
    }

    private void forget() {
        try {
            contacts.forget(me, id);
            UI.getCurrent().navigate(ContactsView.class);
        } catch (Stale gone) {
            refusal.say(getTranslation("contact.gone"));
        }
    }

    /// Does it and shows what counts now, a note that is being typed too; what is gone meanwhile, perhaps
    /// in another tab, is said.
    private void act(Runnable verb) {
        refusal.clear();
        try {
            verb.run();
            show(contacts.get(me, id));
        } catch (Stale gone) {
            refusal.say(getTranslation("contact.gone"));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – Trau Dich";
    }
}
