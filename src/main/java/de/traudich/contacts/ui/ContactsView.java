package de.traudich.contacts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import de.traudich.contacts.Contact;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.Keeping;
import de.traudich.contacts.RecipientGuard;
import de.traudich.contacts.RecipientKeys;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Person;
import de.traudich.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/// Whom a person knows, the due ones first.
@Route("contacts")
@Menu(title = "nav.contacts", icon = "users", order = 5)
@RolesAllowed({"COACH", "COACHEE"})
class ContactsView extends Composite<Div> implements HasDynamicTitle {

    private static final int PAGE = 50;

    private final List<Contact> all;
    private final LocalDate today;
    private final ContactFilterBar filters;
    private final Paragraph hits = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private final EmptyState nothing;
    private ContactFilter filter = ContactFilter.ALL;
    private int shown = PAGE;

    ContactsView(Contacts contacts, Keeping keeping, RecipientGuard guard, RecipientKeys keys, CurrentPerson current) {
        var me = current.get();
        all = contacts.all(me);
        today = contacts.today(me);
        filters = new ContactFilterBar(tags(), this::filter);
        more = new Button(getTranslation("contacts.more"), _ -> showMore());
        more.setId("more");
        var clear = new Button(getTranslation("contacts.clear"), _ -> clear());
        clear.setId("clear");
        nothing = new EmptyState(getTranslation("contacts.none"), getTranslation("contacts.none.help"), clear);
        list.addClassNames("contact-list", "card", "lines");
        hits.setId("hits");
        hits.addClassNames("muted", "small");
        hits.getElement().setAttribute("role", "status");
        getContent().addClassNames("view", "contacts");
        getContent().add(head());
        getContent().add(all.isEmpty() ? empty() : known(me, contacts, keeping));
        getContent().add(new StopForm(me, guard, keys));
        show();
    }

    private List<String> tags() {
        return all.stream()
                .flatMap(contact -> contact.facts().tags().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private Div head() {
        var lead = new Paragraph(getTranslation("contacts.lead"));
        lead.addClassNames("muted", "measure");
        var verbs = new Div(bring(), write());
        verbs.addClassName("row");
        var head = new Div(new Div(new H1(getTranslation("contacts.title")), lead), verbs);
        head.addClassName("view-head");
        return head;
    }

    private RouterLink bring() {
        var bring = new RouterLink(getTranslation("contacts.import"), ImportView.class);
        bring.setId("import");
        bring.addClassName("button-link");
        return bring;
    }

    private Button write() {
        var write = new Button(getTranslation("contacts.new"), new SvgIcon("app/icons/plus.svg"));
        write.setId("new");
        write.addClickListener(_ -> UI.getCurrent().navigate(ContactEditor.class));
        return write;
    }

    private Component empty() {
        var first = new RouterLink(getTranslation("contacts.first"), ContactEditor.class);
        first.setId("first");
        first.addClassName("primary-link");
        return new EmptyState(getTranslation("contacts.empty"), getTranslation("contacts.empty.help"), first);
    }

    private Component known(Person me, Contacts contacts, Keeping keeping) {
        var known = new Div(filters, hits, list, more, nothing);
        known.addClassName("stack");
        if (!tags().isEmpty()) {
            known.add(new TagRhythmForm(me, keeping, tags()));
        }
        known.add(new ExportLinks(() -> contacts.all(me), () -> keeping.all(me)));
        return known;
    }

    private void filter(ContactFilter chosen) {
        filter = chosen;
        shown = PAGE;
        show();
    }

    private void show() {
        var found = all.stream().filter(filter::matches).toList();
        list.removeAll();
        found.stream().limit(shown).forEach(contact -> list.add(new ContactLine(contact, today)));
        list.setVisible(!found.isEmpty());
        more.setVisible(found.size() > shown);
        nothing.setVisible(found.isEmpty());
        hits.setText(getTranslation("contacts.hits", found.size()));
        hits.setVisible(!filter.equals(ContactFilter.ALL) && !found.isEmpty());
    }

    private void showMore() {
        shown += PAGE;
        show();
    }

    private void clear() {
        filters.show(ContactFilter.ALL);
        filter(ContactFilter.ALL);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contacts.page");
    }
}
