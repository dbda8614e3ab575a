package de.traudich.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.contacts.Address;
import de.traudich.contacts.ContactFacts;
import de.traudich.exercises.Channel;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.PlainText;
import de.traudich.shared.ui.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where somebody is reached: a channel and an address each, as many as there are.
final class AddressFields extends Div {

    private static final List<Channel> CHANNELS = List.of(
            Channel.EMAIL,
            Channel.PHONE,
            Channel.DIRECT_MESSAGE,
            Channel.VIDEO,
            Channel.PUBLIC_COMMENT,
            Channel.LETTER);

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(getTranslation("contact.address.add"), new SvgIcon("app/icons/plus.svg"));
    private int next;

    AddressFields() {
        addClassName("addresses");
        list.addClassName("stack");
        add.setId("address-add");
        add.addClickListener(_ -> added().value.focus());
        add(new H3(getTranslation("contact.addresses")), list, add);
    }

    void show(List<Address> addresses) {
        rows.clear();
        list.removeAll();
        addresses.forEach(address -> added().show(address));
    }

    /// Empty after a field has said what is wrong. Lines left empty are left out.
    Optional<List<Address>> read() {
        var fits = rows.stream().map(Row::fits).toList().stream().allMatch(row -> row);
        return fits
                ? Optional.of(rows.stream().flatMap(row -> row.read().stream()).toList())
                : Optional.empty();
    }

    private Row added() {
        var row = new Row(next++);
        rows.add(row);
        list.add(row);
        add.setEnabled(rows.size() < ContactFacts.ADDRESSES_MAX);
        return row;
    }

    private void removed(Row row) {
        rows.remove(row);
        list.remove(row);
        add.setEnabled(true);
        add.focus();
    }

    private final class Row extends Div {

        private final Select<Channel> channel = new Select<>();
        private final TextField value = new TextField(getTranslation("contact.address"));

        Row(int number) {
            addClassName("address");
            channel.setId("address-" + number + "-channel");
            channel.setLabel(getTranslation("contact.channel"));
            channel.setItems(CHANNELS);
            channel.setItemLabelGenerator(one -> getTranslation("channel." + one));
            channel.setValue(Channel.EMAIL);
            value.setId("address-" + number);
            value.setManualValidation(true);
            var remove = new Button(new SvgIcon("app/icons/x.svg"), _ -> removed(this));
            remove.setId("address-" + number + "-remove");
            remove.setAriaLabel(getTranslation("contact.address.remove"));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            add(channel, value, remove);
        }

        void show(Address address) {
            channel.setValue(address.channel());
            value.setValue(address.value());
        }

        boolean fits() {
            var typed = PlainText.line(value.getValue());
            if (!typed.isEmpty()
                    && channel.getValue() == Channel.EMAIL
                    && EmailAddress.parse(typed).isEmpty()) {
                value.setErrorMessage(getTranslation("account.email.wrong"));
                value.setInvalid(true);
                return false;
            }
            return Limit.holds(value, Address.VALUE_MAX);
        }

        Optional<Address> read() {
            var typed = PlainText.line(value.getValue());
            return typed.isEmpty() ? Optional.empty() : Optional.of(new Address(channel.getValue(), typed));
        }
    }
}
