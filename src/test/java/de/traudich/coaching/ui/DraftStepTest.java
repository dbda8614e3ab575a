package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.asks.Draft;
import de.traudich.asks.Linking;
import de.traudich.asks.Setting;
import de.traudich.asks.SomeNotes;
import de.traudich.contacts.ContactFacts;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.SomeContact;
import de.traudich.exercises.Channel;
import de.traudich.people.Role;
import de.traudich.shared.Language;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the checker knows besides the words: their language, an attachment, the contact.
class DraftStepTest extends AskSteps {

    private static final String GERMAN = "Hallo Verena,\n\nich habe eine Frage zu deiner Folge und möchte mehr wissen.";

    @Autowired
    private Contacts contacts;

    @Autowired
    private Linking linking;

    @Test
    void aGermanDraftOnAnEnglishPageIsMeasuredInGerman() {
        by(Channel.EMAIL);
        openBrowser(Locale.ENGLISH);
        signIn(miriam, Role.COACHEE);
        open("draft");
        assertThat(language().getValue()).isEqualTo(Language.EN);
        assertThat(language().getHelperText()).isEqualTo("The text does not tell yet.");

        type(the(Input.class, "body"), GERMAN);

        assertThat(language().getValue()).isEqualTo(Language.DE);
        assertThat(language().getHelperText()).startsWith("Told by the text");
        assertThat(formal().isVisible()).isTrue();
        assertThat(notes().draft().language()).isNull();
        assertThat(hints()).contains("hint-R14");
    }

    @Test
    void aLanguageThatWasChosenStays() {
        by(Channel.EMAIL);
        open("draft");
        type(the(Input.class, "body"), GERMAN);

        type(language(), Language.EN);
        type(the(Input.class, "body"), GERMAN + " Danke dir.");

        assertThat(language().getValue()).isEqualTo(Language.EN);
        assertThat(notes().draft().language()).isEqualTo(Language.EN);
        open("draft");
        assertThat(language().getValue()).isEqualTo(Language.EN);
    }

    @Test
    void anAttachmentIsMarkedHeardAndKept() {
        by(Channel.EMAIL);
        open("draft");
        type(the(Input.class, "body"), GERMAN);
        assertThat(hints()).doesNotContain("hint-R24");

        type(the(Checkbox.class, "attachment"), true);

        assertThat(hints()).contains("hint-R24");
        open("draft");
        assertThat(the(Checkbox.class, "attachment").getValue()).isTrue();
        assertThat(hints()).contains("hint-R24");
    }

    @Test
    void theNameOfTheContactIsComparedWithTheGreeting() {
        about(SomeContact.verena());
        open("draft");

        type(the(Input.class, "body"), "Sehr geehrte Frau Kleim,\n\nich habe eine Frage.");

        assertThat(hint("R04")).contains("Kleim", "Verena Klein");
    }

    @Test
    void theContactsFormOfAddressCountsUntilTheWriterSaysOtherwise() {
        about(SomeContact.verena());
        open("draft");
        type(the(Input.class, "body"), "Hallo Verena,\n\nich habe eine Frage.");
        assertThat(formal().getValue()).isTrue();
        assertThat(notes().draft().formal()).isNull();
        assertThat(hint("R04")).contains("Verena");

        type(formal(), false);

        assertThat(hints()).doesNotContain("hint-R04");
        assertThat(notes().draft().formal()).isFalse();
    }

    @Test
    void aFieldIsThereWhereARuleLooksAtIt() {
        by(Channel.LETTER);
        open("draft");
        assertThat(the(TextField.class, "subject").isVisible()).isTrue();
        by(Channel.IN_PERSON);
        open("draft");

        assertThat(visible("subject")).isFalse();
        assertThat(visible("attachment")).isFalse();
    }

    @Test
    void whatIsKeptAsItIsMeantStaysWithLanguageAndAttachment() {
        by(Channel.EMAIL);
        var draft = new Draft("Kurze Frage zur Folge", GERMAN, false, Set.of("x"), Language.DE, true);
        new SomeNotes(noting).save(miriam, ask, draft);
        open("draft");

        type(the(Input.class, "body"), GERMAN + " Danke.");

        assertThat(notes().draft())
                .isEqualTo(
                        new Draft("Kurze Frage zur Folge", GERMAN + " Danke.", false, Set.of("x"), Language.DE, true));
    }

    private void by(Channel channel) {
        new SomeNotes(noting).save(miriam, ask, new Setting("Verena", "", null, channel, null, null, null));
    }

    private void about(ContactFacts facts) {
        by(Channel.EMAIL);
        linking.link(miriam, ask, SomeContact.add(contacts, miriam, facts));
    }

    private static String hint(String rule) {
        return the(ListItem.class, "hint-" + rule).getElement().getTextRecursively();
    }

    private static boolean visible(String id) {
        return !_find(Component.class, spec -> spec.withId(id)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Language> language() {
        return the(RadioButtonGroup.class, "draft-language");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Boolean> formal() {
        return the(RadioButtonGroup.class, "formal");
    }
}
