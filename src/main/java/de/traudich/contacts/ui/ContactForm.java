package de.traudich.contacts.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.contacts.Address;
import de.traudich.contacts.ContactFacts;
import de.traudich.contacts.FormOfAddress;
import de.traudich.contacts.Tie;
import de.traudich.shared.Language;
import de.traudich.shared.PlainText;
import de.traudich.shared.ui.ChoiceWords;
import de.traudich.shared.ui.Limit;
import de.traudich.shared.ui.Mending;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a person writes down about somebody: a role or a nickname is enough.
final class ContactForm extends Div {

    private final TextField label = new TextField(getTranslation("contact.label"));
    private final TextField name = new TextField(getTranslation("contact.name"));
    private final TextArea met = area("met");
    private final TextArea interests = area("interests");
    private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>(getTranslation("contact.tags"));
    private final AddressFields addresses = new AddressFields();
    private final Select<Tie> tie = select("tie", Tie.values());
    private final Select<Language> language = select("language", Language.values());
    private final Select<FormOfAddress> form = select("form", FormOfAddress.values());
    private final DayField deleteOn = new DayField("delete-on", getTranslation("contact.delete-on"));
    private final List<String> knownTags;

    ContactForm(List<String> knownTags, LocalDate today) {
        this.knownTags = new ArrayList<>(knownTags);
        addClassName("contact-form");
        label.setId("label");
        label.setManualValidation(true);
        label.setRequiredIndicatorVisible(true);
        label.setHelperText(getTranslation("contact.label.help"));
        name.setId("name");
        name.setManualValidation(true);
        name.setHelperText(getTranslation("contact.name.help"));
        name.setAutocomplete(Autocomplete.OFF);
        tie.setValue(Tie.ACQUAINTANCE);
        language.setEmptySelectionAllowed(true);
        form.setEmptySelectionAllowed(true);
        deleteOn.from(today.plusDays(1));
        deleteOn.setHelperText(getTranslation("contact.delete-on.help"));
        deleteOn.setClearButtonVisible(true);
        deleteOn.setValue(today.plus(ContactFacts.KEPT));
        composeTags();
        var who = new Div(new H2(getTranslation("contact.who")), label, name, tie, addresses);
        who.addClassNames("card", "stack");
        var about = new Div(new H2(getTranslation("contact.about")), met, interests, tags, language, form, deleteOn);
        about.addClassNames("card", "stack");
        add(who, about);
    }

    private void composeTags() {
        ChoiceWords.speak(tags);
        tags.setId("tags");
        tags.setManualValidation(true);
        tags.setItems(knownTags);
        tags.setHelperText(getTranslation("contact.tags.help"));
        tags.setAllowCustomValue(true);
        tags.addCustomValueSetListener(event -> typed(event.getDetail()));
    }

    private TextArea area(String what) {
        var area = new TextArea(getTranslation("contact." + what));
        area.setId(what);
        area.setManualValidation(true);
        area.setMinRows(2);
        area.setMaxRows(6);
        return area;
    }

    private <E extends Enum<E>> Select<E> select(String what, E[] values) {
        var select = new Select<E>();
        select.setId(what);
        select.setLabel(getTranslation("contact." + what));
        select.setItems(values);
        select.setEmptySelectionCaption(getTranslation("contact.unsaid"));
        select.setPlaceholder(getTranslation("contact.unsaid"));
        select.setItemLabelGenerator(
                one -> one == null ? getTranslation("contact.unsaid") : getTranslation("contact." + what + "." + one));
        return select;
    }

    private void typed(String text) {
        var tag = ContactFacts.tag(text);
        var fits = !tag.isEmpty() && PlainText.length(tag) <= ContactFacts.TAG_MAX;
        tags.setErrorMessage(getTranslation("contact.tag.wrong"));
        tags.setInvalid(!fits);
        if (fits) {
            choose(tag);
        }
    }

    private void choose(String tag) {
        var chosen = new LinkedHashSet<>(tags.getValue());
        chosen.add(tag);
        show(chosen);
    }

    private void show(Set<String> chosen) {
        chosen.stream().filter(one -> !knownTags.contains(one)).forEach(knownTags::add);
        tags.setItems(knownTags);
        tags.setValue(chosen);
    }

    void show(ContactFacts facts) {
        label.setValue(facts.label());
        name.setValue(facts.name());
        met.setValue(facts.met());
        interests.setValue(facts.interests());
        show(new LinkedHashSet<>(facts.tags()));
        addresses.show(facts.addresses());
        tie.setValue(facts.tie());
        language.setValue(facts.language());
        form.setValue(facts.form());
        deleteOn.setValue(facts.deleteOn());
    }

    /// Empty after the fields have said what is wrong; everything typed stays.
    Optional<ContactFacts> read() {
        var fits = someLabel()
                & Limit.holds(name, ContactFacts.NAME_MAX)
                & Limit.holds(met, ContactFacts.TEXT_MAX)
                & Limit.holds(interests, ContactFacts.TEXT_MAX)
                & fewTags()
                & deleteOn.holds();
        var reached = addresses.read();
        Mending.lead(this);
        return reached.filter(_ -> fits).map(this::facts);
    }

    private boolean someLabel() {
        if (!PlainText.line(label.getValue()).isEmpty()) {
            return Limit.holds(label, ContactFacts.LABEL_MAX);
        }
        label.setErrorMessage(getTranslation("contact.label.missing"));
        label.setInvalid(true);
        return false;
    }

    private boolean fewTags() {
        var few = tags.getValue().size() <= ContactFacts.TAGS_MAX;
        tags.setErrorMessage(getTranslation("contact.tags.many"));
        tags.setInvalid(!few);
        return few;
    }

    private ContactFacts facts(List<Address> reached) {
        return new ContactFacts(
                label.getValue(),
                name.getValue(),
                met.getValue(),
                interests.getValue(),
                List.copyOf(tags.getValue()),
                reached,
                tie.getValue(),
                language.getValue(),
                form.getValue(),
                deleteOn.getValue());
    }
}
