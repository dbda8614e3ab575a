package de.traudich.asks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.contacts.Contact;
import de.traudich.contacts.ui.TouchWords;
import de.traudich.people.ui.Initials;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Somebody from the own contacts: by name, role or tag, a few rows at a time; and who was chosen.
final class ContactChoice extends Div {

    private static final int SHOWN = 5;
    private static final int PAUSE_MILLIS = 200;

    private final List<Contact> known;
    private final Consumer<Contact> choose;
    private final TextField search = new TextField(getTranslation("choice.search"));
    private final Paragraph hits = new Paragraph();
    private final UnorderedList rows = new UnorderedList();
    private final Details from = new Details(getTranslation("choice.from"), search, hits, rows);
    private final Div chosen = new Div();
    private final Button release = new Button(getTranslation("choice.release"));

    ContactChoice(List<Contact> known, Consumer<Contact> choose, Runnable released) {
        this.known = known;
        this.choose = choose;
        addClassName("contact-choice");
        from.setId("from-contacts");
        search.setId("contact-search");
        search.setPrefixComponent(new SvgIcon("app/icons/search.svg"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.addValueChangeListener(change -> find(change.getValue()));
        hits.addClassNames("muted", "small");
        hits.getElement().setAttribute("role", "status");
        rows.addClassName("lines");
        chosen.addClassNames("chosen", "well");
        release.setId("release");
        release.addClickListener(_ -> released.run());
        add(from, chosen);
        find("");
    }

    void show(@Nullable Contact contact) {
        from.setVisible(contact == null && !known.isEmpty());
        from.setOpened(false);
        chosen.setVisible(contact != null);
        chosen.removeAll();
        if (contact != null) chosen.add(new Initials(contact.label()), who(contact), open(contact), release);
    }

    void focus() {
        if (chosen.isVisible()) release.focus();
    }

    private void find(String typed) {
        var found = known.stream().filter(contact -> contact.speaksOf(typed)).toList();
        rows.removeAll();
        found.stream().limit(SHOWN).forEach(contact -> rows.add(row(contact)));
        hits.setText(
                found.size() > SHOWN
                        ? getTranslation("choice.more", SHOWN, found.size())
                        : getTranslation("choice.hits", found.size()));
    }

    private ListItem row(Contact contact) {
        var label = new Span(contact.label());
        label.addClassName("strong");
        var row = new NativeButton();
        row.setId("choose-" + contact.id().value());
        row.addClassName("contact-row");
        row.add(label, muted(facts(contact)));
        row.addClickListener(_ -> choose.accept(contact));
        return new ListItem(row);
    }

    private Div who(Contact contact) {
        var label = new Span(contact.label());
        label.addClassName("strong");
        var who = new Div(label, muted(facts(contact)), muted(TouchWords.last(this, contact.touch())));
        who.addClassName("grow");
        return who;
    }

    private Anchor open(Contact contact) {
        var open = new Anchor("contacts/" + contact.id().value(), getTranslation("choice.open"));
        open.setId("open-contact");
        return open;
    }

    private String facts(Contact contact) {
        return Stream.concat(
                        Stream.of(
                                contact.facts().name(),
                                getTranslation("tie." + contact.facts().tie())),
                        contact.facts().tags().stream())
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassNames("muted", "small");
        return span;
    }
}
