package de.traudich.contacts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Search, and a tag. Says what is looked for whenever that changes.
final class ContactFilterBar extends Div {

    private final TextField text = new TextField();
    private final Select<String> tag = new Select<>();
    private final List<String> tags;
    private final Consumer<ContactFilter> changed;
    private boolean showing;

    ContactFilterBar(List<String> tags, Consumer<ContactFilter> changed) {
        this.tags = tags;
        this.changed = changed;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        text.setId("search");
        text.setAriaLabel(getTranslation("contacts.search"));
        text.setPlaceholder(getTranslation("contacts.search"));
        text.setPrefixComponent(new SvgIcon("app/icons/search.svg"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(200);
        text.addValueChangeListener(_ -> tell());
        tag.setId("tag");
        tag.setAriaLabel(getTranslation("contacts.tag"));
        tag.setItems(tags);
        tag.setEmptySelectionAllowed(true);
        tag.setEmptySelectionCaption(getTranslation("contacts.tag.all"));
        tag.setPlaceholder(getTranslation("contacts.tag.all"));
        tag.setVisible(!tags.isEmpty());
        tag.addValueChangeListener(_ -> tell());
        add(text, tag);
    }

    void show(ContactFilter filter) {
        showing = true;
        text.setValue(filter.text());
        tags.stream().filter(filter.tag()::equals).findFirst().ifPresentOrElse(tag::setValue, tag::clear);
        showing = false;
    }

    private void tell() {
        if (!showing) {
            changed.accept(new ContactFilter(text.getValue(), Objects.requireNonNullElse(tag.getValue(), "")));
        }
    }
}
