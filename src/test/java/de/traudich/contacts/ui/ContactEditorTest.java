package de.traudich.contacts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static de.traudich.contacts.SomeContact.add;
import static de.traudich.contacts.SomeContact.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.contacts.Address;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.SomeContact;
import de.traudich.exercises.Channel;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.ui.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContactEditorTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Contacts contacts;

    private Person miriam;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        signIn(miriam, Role.COACHEE);
    }

    @Test
    void aRoleIsEnough() {
        UI.getCurrent().navigate("contacts/new");
        _setValue(field("label"), "Nachbarin");

        save();

        assertThat(_get(H1.class).getText()).isEqualTo("Nachbarin");
        assertThat(contacts.all(miriam)).singleElement().satisfies(contact -> assertThat(
                        contact.facts().deleteOn())
                .isEqualTo(contacts.today(miriam).plusYears(1)));
    }

    @Test
    void whatDoesNotFitIsSaidAtTheFieldAndKept() {
        UI.getCurrent().navigate("contacts/new");
        _setValue(_get(TextArea.class, spec -> spec.withId("met")), "x".repeat(501));
        _click(_get(Button.class, spec -> spec.withId("address-add")));
        _setValue(field("address-0"), "verena(at)example");

        save();

        assertThat(field("label").getErrorMessage()).contains("Rolle");
        assertThat(field("address-0").getErrorMessage()).contains("E-Mail");
        assertThat(_get(TextArea.class, spec -> spec.withId("met")).getErrorMessage())
                .contains("500");
        assertThat(field("address-0").getValue()).isEqualTo("verena(at)example");
        assertThat(_get(Refusal.class).getText()).contains("noch da");
        assertThat(contacts.all(miriam)).isEmpty();
    }

    @Test
    void addressesComeAndGo() {
        UI.getCurrent().navigate("contacts/new");
        _setValue(field("label"), "Nachbarin");
        for (int times = 0; times < 3; times++) _click(_get(Button.class, spec -> spec.withId("address-add")));
        _setValue(field("address-0"), "a@example.org");
        _setValue(field("address-1"), "b@example.org");

        _click(_get(Button.class, spec -> spec.withId("address-0-remove")));
        save();

        assertThat(contacts.all(miriam).getFirst().facts().addresses())
                .containsExactly(new Address(Channel.EMAIL, "b@example.org"));
    }

    @Test
    void aNewTagIsTypedAndATooLongOneRefused() {
        UI.getCurrent().navigate("contacts/new");
        _setValue(field("label"), "Nachbarin");

        typeTag("x".repeat(31));
        assertThat(tags().getErrorMessage()).contains("30 Zeichen");
        typeTag(" Chor ");
        save();

        assertThat(contacts.all(miriam).getFirst().facts().tags()).containsExactly("Chor");
    }

    @Test
    void revisingShowsEverythingAndKeepsIt() {
        var verena = add(contacts, miriam, SomeContact.verena());
        UI.getCurrent().navigate("contacts/" + verena.value() + "/revise");
        assertThat(field("name").getValue()).isEqualTo("Verena Klein");

        save();

        _assertOne(ContactView.class);
        assertThat(contacts.get(miriam, verena).facts()).isEqualTo(SomeContact.verena());
    }

    @Test
    void whoRevisesSecondIsToldAndKeepsTheText() {
        var ilka = add(contacts, miriam, named("Ilka"));
        UI.getCurrent().navigate("contacts/" + ilka.value() + "/revise");
        contacts.revise(miriam, ilka, 0, named("Schneller"));

        _setValue(field("label"), "Zu spät");
        save();

        assertThat(_get(Refusal.class).getText()).contains("inzwischen geändert");
        assertThat(field("label").getValue()).isEqualTo("Zu spät");
        contacts.forget(miriam, ilka);
        save();
        assertThat(_get(Refusal.class).getText()).contains("gibt es nicht mehr");
    }

    private static TextField field(String id) {
        return _get(TextField.class, spec -> spec.withId(id));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static MultiSelectComboBox<String> tags() {
        return _get(MultiSelectComboBox.class, spec -> spec.withId("tags"));
    }

    private static void typeTag(String text) {
        ComponentUtil.fireEvent(tags(), new ComboBoxBase.CustomValueSetEvent<>(tags(), true, text));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withId("save")));
    }
}
