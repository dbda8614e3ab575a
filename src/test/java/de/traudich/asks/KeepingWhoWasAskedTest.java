package de.traudich.asks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.contacts.Added;
import de.traudich.contacts.ContactId;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.SomeContact;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import de.traudich.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who was asked is kept as a contact, and nobody twice.
@DatabaseTest
class KeepingWhoWasAskedTest {

    @Autowired
    Linking linking;

    @Autowired
    Approaching approaching;

    @Autowired
    Noting noting;

    @Autowired
    Contacts contacts;

    @Autowired
    Cast cast;

    private Person ute;
    private Person miriam;
    private AskId ask;
    private ContactId verena;

    @BeforeEach
    void anAskAndSomebodyKnown() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        ask = cast.planned(miriam, "E01").id();
        verena = SomeContact.add(contacts, miriam, SomeContact.verena());
    }

    @Test
    void whoWasChosenIsKeptAndNobodyNew() {
        wish("Ganz anders genannt");
        linking.link(miriam, ask, verena);

        assertThat(linking.keep(miriam, ask)).isEqualTo(new Added.Saved(verena));

        assertThat(contacts.all(miriam)).hasSize(1);
    }

    @Test
    void whoWasTypedFreelyIsKeptOnceWithWhatHappened() {
        new SomeNotes(noting)
                .save(
                        miriam,
                        ask,
                        new Setting("Ilka", "ilka@chor.example", null, Channel.EMAIL, Tie.CLOSE, null, false));
        approaching.report(CommandId.next(), miriam, ask, Outcome.YES);

        var first = linking.keep(miriam, ask);
        var second = linking.keep(miriam, ask);

        assertThat(second).isEqualTo(first);
        var ilka = linking.of(miriam, ask).orElseThrow();
        assertThat(ilka.label()).isEqualTo("Ilka");
        assertThat(ilka.facts().tie()).isEqualTo(Tie.CLOSE);
        assertThat(ilka.facts().addresses()).extracting("value").containsExactly("ilka@chor.example");
        assertThat(ilka.touch().lastReal()).isEqualTo(contacts.today(miriam));
        assertThat(contacts.all(miriam)).hasSize(2);
    }

    @Test
    void theSameAddressIsTheSameContact() {
        new SomeNotes(noting)
                .save(
                        miriam,
                        ask,
                        new Setting("Verena", "VERENA@podcast.example", null, Channel.EMAIL, null, null, null));

        assertThat(linking.keep(miriam, ask)).isEqualTo(new Added.Saved(verena));
    }

    @RepeatedTest(3)
    void twoTabsKeepOneContact() {
        wish("Die Bibliothekarin");

        var kept = AtOnce.both(() -> linking.keep(miriam, ask), () -> linking.keep(miriam, ask));

        assertThat(kept.getFirst()).isEqualTo(kept.getLast());
        assertThat(contacts.all(miriam)).hasSize(2);
    }

    @Test
    void withoutANameOrOfSomebodyElseThereIsNobodyToKeep() {
        var emil = cast.coachee(ute, "Emil");

        assertThatThrownBy(() -> linking.keep(miriam, ask)).isInstanceOf(Stale.class);
        wish("Die Bibliothekarin");
        assertThatThrownBy(() -> linking.keep(emil, ask)).isInstanceOf(Stale.class);

        assertThat(contacts.all(miriam)).hasSize(1);
        assertThat(contacts.all(emil)).isEmpty();
    }

    private void wish(String whom) {
        new SomeNotes(noting).save(miriam, ask, new Setting(whom, "", null, null, null, null, null));
    }
}
