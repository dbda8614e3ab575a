package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.asks.Favour;
import de.traudich.asks.Linking;
import de.traudich.asks.Setting;
import de.traudich.contacts.Contact;
import de.traudich.contacts.ContactId;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.SomeContact;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.shared.ui.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whom: typed freely, or chosen from the own contacts.
class PersonStepTest extends AskSteps {

    @Autowired
    private Contacts contacts;

    @Autowired
    private Linking linking;

    @Test
    void whoIsChosenFillsInTheStepAndIsLinked() {
        var verena = SomeContact.add(contacts, miriam, SomeContact.verena());
        open("person");

        press("choose-" + verena.value());

        _assertNone(TextField.class, spec -> spec.withId("whom"));
        assertThat(notes().setting())
                .isEqualTo(new Setting(
                        "Podcasterin", "verena@podcast.example", null, Channel.EMAIL, Tie.PUBLIC_FIGURE, null, null));
        assertThat(linking.of(miriam, ask)).map(Contact::id).hasValue(verena);
        open("person");
        assertThat(_get(H1.class).getText()).isEqualTo("Frage an Podcasterin");
        assertThat(the(Button.class, "release").isVisible()).isTrue();
    }

    @Test
    void aFewRowsAreShownAndSearchKnowsNameRoleAndTag() {
        var verena = SomeContact.add(contacts, miriam, SomeContact.verena());
        for (int number = 1; number <= 7; number++) {
            SomeContact.add(contacts, miriam, SomeContact.named("Kontakt " + number, null, "Chor"));
        }
        open("person");

        assertThat(rows()).hasSize(5);
        for (var word : List.of("klein", "podcasterin", "MESSE")) {
            _setValue(the(TextField.class, "contact-search"), word);
            assertThat(rows()).as(word).containsExactly("choose-" + verena.value());
        }
        _setValue(the(TextField.class, "contact-search"), "quastenflosser");
        assertThat(rows()).isEmpty();
    }

    @Test
    void whoKnowsNobodyYetIsNotAskedToChoose() {
        open("person");

        assertThat(_find(Details.class)).noneMatch(one -> one.getId().equals("from-contacts"));
        type(the(TextField.class, "whom"), "Die Bibliothekarin");
        assertThat(notes().setting().whom()).isEqualTo("Die Bibliothekarin");
    }

    @Test
    void releasedTheStepIsFreeAgain() {
        var verena = SomeContact.add(contacts, miriam, SomeContact.verena());
        open("person");
        press("choose-" + verena.value());

        _click(the(Button.class, "release"));

        assertThat(linking.of(miriam, ask)).isEmpty();
        assertThat(the(TextField.class, "whom").getValue()).isEmpty();
        assertThat(notes().setting()).isEqualTo(new Setting("", "", null, Channel.EMAIL, null, null, null));
    }

    @Test
    void whoIsForgottenMeanwhileIsSaidAndNothingChanges() {
        var verena = SomeContact.add(contacts, miriam, SomeContact.verena());
        open("person");
        type(the(TextField.class, "whom"), "Die Bibliothekarin");
        contacts.forget(miriam, verena);

        press("choose-" + verena.value());

        assertThat(refusal()).startsWith("Diesen Kontakt gibt es nicht mehr");
        assertThat(the(TextField.class, "whom").getValue()).isEqualTo("Die Bibliothekarin");
        assertThat(notes().setting().whom()).isEqualTo("Die Bibliothekarin");
    }

    @Test
    void nobodyElsesContactsAreShown() {
        var emil = cast.coachee(ute, "Emil");
        ContactId foreign = SomeContact.add(contacts, emil, SomeContact.verena());
        SomeContact.add(contacts, miriam, SomeContact.named("Ilka"));

        open("person");

        assertThat(rows()).hasSize(1).doesNotContain("choose-" + foreign.value());
    }

    @Test
    void anotherWayBringsAnotherOfTheirAddresses() {
        var verena = SomeContact.add(contacts, miriam, SomeContact.verena());
        open("person");
        press("choose-" + verena.value());

        type(channel(), Channel.PHONE);

        assertThat(notes().setting().address()).isEqualTo("+49 30 1234567");
    }

    @Test
    void anAddressThatLooksWrongSaysSoAndIsKept() {
        open("person");
        type(channel(), Channel.EMAIL);

        type(the(TextField.class, "address"), "verena(at)podcast");

        assertThat(the(TextField.class, "address").getErrorMessage()).startsWith("Das sieht nicht nach einer E-Mail");
        assertThat(notes().setting().address()).isEqualTo("verena(at)podcast");
        type(channel(), Channel.PHONE);
        assertThat(the(TextField.class, "address").getErrorMessage()).startsWith("Das sieht nicht nach einer Telefon");
        type(channel(), Channel.DIRECT_MESSAGE);
        assertThat(the(TextField.class, "address").isInvalid()).isFalse();
    }

    @Test
    void oneLineOverItsLimitDoesNotHoldUpTheRest() {
        open("person");
        type(the(TextField.class, "whom"), "Verena");
        type(the(TextField.class, "whom"), "x".repeat(Setting.WHOM_MAX + 1));
        type(the(TextField.class, "address"), "y".repeat(Setting.ADDRESS_MAX + 1));

        type(favour(), Favour.ADVICE);

        assertThat(notes().setting()).isEqualTo(new Setting("Verena", "", Favour.ADVICE, null, null, null, null));
        assertThat(the(TextField.class, "whom").isInvalid()).isTrue();
        assertThat(the(TextField.class, "whom").getValue()).hasSize(Setting.WHOM_MAX + 1);
        assertThat(the(TextField.class, "address").getErrorMessage()).contains("254");
    }

    private static List<String> rows() {
        return _find(NativeButton.class).stream()
                .flatMap(button -> button.getId().stream())
                .filter(id -> id.startsWith("choose-"))
                .toList();
    }

    private static String refusal() {
        return _find(Refusal.class).getFirst().getText();
    }

    @SuppressWarnings("unchecked")
    private static Select<Channel> channel() {
        return the(Select.class, "channel");
    }

    @SuppressWarnings("unchecked")
    private static Select<Favour> favour() {
        return the(Select.class, "favour");
    }
}
