package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import de.traudich.asks.Approaching;
import de.traudich.asks.Linking;
import de.traudich.asks.Outcome;
import de.traudich.asks.Setting;
import de.traudich.asks.SomeNotes;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.SomeContact;
import de.traudich.contacts.Tie;
import de.traudich.shared.CommandId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who was asked stays known, and nobody twice.
class KnownPersonTest extends AskSteps {

    @Autowired
    private Approaching approaching;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Linking linking;

    @Test
    void whoWasTypedFreelyIsKeptAfterTheReport() {
        named("Die Bibliothekarin");
        open("ask");
        assertThat(there("keep-contact")).isFalse();
        approaching.report(CommandId.next(), miriam, ask, Outcome.YES);
        open("ask");

        _click(the(Button.class, "keep-contact"));

        var kept = contacts.all(miriam);
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().label()).isEqualTo("Die Bibliothekarin");
        assertThat(there("keep-contact")).isFalse();
        assertThat(the(Anchor.class, "open-contact").getHref())
                .isEqualTo("contacts/" + kept.getFirst().id().value());
    }

    @Test
    void whoWasChosenIsShownAndNotOfferedAgain() {
        var verena = SomeContact.add(contacts, miriam, SomeContact.verena());
        open("person");
        press("choose-" + verena.value());
        approaching.report(CommandId.next(), miriam, ask, Outcome.NO);

        open("ask");

        assertThat(there("keep-contact")).isFalse();
        assertThat(the(Anchor.class, "open-contact").getHref()).isEqualTo("contacts/" + verena.value());
        assertThat(contacts.all(miriam)).hasSize(1);
        assertThat(the(Section.class, "known-person").getElement().getTextRecursively())
                .contains("Podcasterin steht in deinen Kontakten", "Letzter echter Kontakt");
    }

    @Test
    void whoHasNoNameIsNotOffered() {
        approaching.report(CommandId.next(), miriam, ask, Outcome.YES);

        open("ask");

        assertThat(there("known-person")).isFalse();
    }

    @Test
    void aSecondTabFindsWhatTheFirstHasKept() {
        named("Die Bibliothekarin");
        approaching.report(CommandId.next(), miriam, ask, Outcome.YES);
        open("ask");
        linking.keep(miriam, ask);

        _click(the(Button.class, "keep-contact"));

        assertThat(contacts.all(miriam)).hasSize(1);
    }

    private void named(String whom) {
        new SomeNotes(noting).save(miriam, ask, new Setting(whom, "", null, null, Tie.STRANGER, null, null));
    }

    private static boolean there(String id) {
        return !_find(Component.class, spec -> spec.withId(id)).isEmpty();
    }
}
