package de.traudich.contacts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static de.traudich.contacts.SomeContact.add;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.contacts.ContactId;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.SomeContact;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who is not asked any more, and who is forgotten.
class ContactGoneTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Contacts contacts;

    private Person miriam;
    private ContactId verena;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        verena = add(contacts, miriam, SomeContact.verena());
    }

    @Test
    void stopHoldsUntilItIsTakenBack() {
        open();
        assertThat(guard()).contains("Ja, du kannst fragen");

        click("stop");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(guard()).contains("möchte nicht gefragt werden").doesNotContain("Ja,");
        click("lift");
        assertThat(guard()).contains("Ja, du kannst fragen");
    }

    @Test
    void forgettingAsksFirst() {
        open();

        click("forget");
        assertThat(contacts.get(miriam, verena).label()).isEqualTo("Podcasterin");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThatThrownBy(() -> contacts.get(miriam, verena)).isInstanceOf(Stale.class);
        _assertOne(ContactsView.class);
    }

    @Test
    void whatWasForgottenInAnotherTabIsSaid() {
        open();
        contacts.forget(miriam, verena);

        click("note-interaction");

        assertThat(_get(Refusal.class).getText()).contains("gibt es nicht mehr");
    }

    private void open() {
        signIn(miriam, Role.COACHEE);
        UI.getCurrent().navigate("contacts/" + verena.value());
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    private static String guard() {
        return _get(Div.class, spec -> spec.withId("guard")).getElement().getTextRecursively();
    }
}
