package de.traudich.contacts.transfer;

import static de.traudich.contacts.SomeContact.named;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.contacts.Added;
import de.traudich.contacts.Card;
import de.traudich.contacts.Contact;
import de.traudich.contacts.ContactFacts;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.Importing;
import de.traudich.contacts.Importing.Brought;
import de.traudich.contacts.Importing.Line;
import de.traudich.contacts.Importing.State;
import de.traudich.contacts.Keeping;
import de.traudich.contacts.Rhythm;
import de.traudich.contacts.SomeContact;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// In, out and in again: nothing is lost, nobody is there twice.
@DatabaseTest
class RoundTripTest {

    private static final String FILE = """
            name,e-mail,phone,tags
            Verena Klein,verena@example.org,,Podcast
            "Klein, Familie",verena@example.org,,
            Ilka,,0301234567,Chor
            Verena Klein,VERENA@example.org,,Messe
            """;

    @Autowired
    Cast cast;

    @Autowired
    Contacts contacts;

    @Autowired
    Keeping keeping;

    @Autowired
    Importing importing;

    @Autowired
    JdbcClient db;

    private Person miriam;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        assertThat(states(FILE)).containsExactly(State.NEW, State.NEW, State.NEW, State.CHANGED);
        assertThat(importing.bring(miriam, cards(FILE))).isEqualTo(new Brought(3, 0, 0));

        assertThat(states(FILE)).containsOnly(State.UNCHANGED);
        assertThat(importing.bring(miriam, cards(FILE))).isEqualTo(new Brought(0, 0, 0));
        assertThat(contacts.all(miriam)).hasSize(3);
        assertThat(facts("Verena Klein").tags()).containsExactly("Messe", "Podcast");
    }

    @RepeatedTest(3)
    void ofTwoTabsThatImportTheSameFileEveryContactIsThereOnce() {
        AtOnce.times(2, _ -> importing.bring(miriam, cards(FILE)));

        assertThat(contacts.all(miriam)).hasSize(3);
    }

    @Test
    void aNewerFileAddsAndTheOwnWordsStay() {
        importing.bring(miriam, cards(FILE));
        var verena = contact("Verena Klein");
        contacts.revise(miriam, verena.id(), verena.revision(), inOwnWords(verena.facts()));

        var newer =
                "name,e-mail,how we met,label\nVerena Klein,verena@example.org | neu@example.org,auf der Messe,Podcasterin\n";
        assertThat(states(newer)).containsExactly(State.CHANGED);
        assertThat(importing.bring(miriam, cards(newer))).isEqualTo(new Brought(0, 1, 0));

        assertThat(facts("Verena Klein").label()).isEqualTo("Chefin");
        assertThat(facts("Verena Klein").met()).isEqualTo("im Zug");
        assertThat(facts("Verena Klein").addresses()).hasSize(2);
        assertThat(states(newer)).containsExactly(State.UNCHANGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv-DE", "csv-EN", "vcard"})
    void theOwnExportChangesNothing(String kind) {
        SomeContact.add(contacts, miriam, SomeContact.verena());
        SomeContact.add(contacts, miriam, named("=HYPERLINK(1)"));
        SomeContact.add(contacts, miriam, named("Ilka", null, "Chor 🎶"));

        var preview = importing.preview(miriam, cards(export(miriam, kind)));

        assertThat(preview)
                .extracting(Line::state)
                .containsOnly(State.UNCHANGED)
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTableCarriesEverythingToAnotherPerson(Language language) {
        var id = SomeContact.add(contacts, miriam, SomeContact.verena());
        keeping.rhythm(miriam, id, new Rhythm(30, 60));
        var emil = cast.coachee(cast.coach("Ida"), "Emil");

        importing.bring(emil, cards(ContactExport.csv(contacts.all(miriam), language)));

        var there = contacts.all(emil).getFirst();
        assertThat(withoutDate(there.facts())).isEqualTo(withoutDate(SomeContact.verena()));
        assertThat(there.touch().own()).isEqualTo(new Rhythm(30, 60));
        assertThat(there.id()).isNotEqualTo(id);
    }

    @Test
    void anAddressBookCarriesTheFacts() {
        var id = SomeContact.add(contacts, miriam, SomeContact.verena());
        keeping.rhythm(miriam, id, new Rhythm(30, 60));
        var emil = cast.coachee(cast.coach("Ida"), "Emil");

        importing.bring(emil, cards(ContactExport.vcard(contacts.all(miriam))));

        assertThat(contacts.all(emil).getFirst().touch().own()).isEqualTo(new Rhythm(30, 60));
        var facts = contacts.all(emil).getFirst().facts();
        assertThat(withoutDate(facts).lines().toList()).endsWith("PUBLIC_FIGURE", "DE", "SIE");
        assertThat(facts.name()).isEqualTo("Verena Klein");
        assertThat(facts.label()).isEqualTo("Podcasterin");
        assertThat(facts.interests()).isEqualTo("Dorfgeschichten 🎙");
        assertThat(facts.addresses())
                .containsExactlyInAnyOrderElementsOf(SomeContact.verena().addresses());
    }

    @Test
    void whoFindsNoRoomIsLeftOutAndSaid() {
        db.sql("""
                        insert into contact (id, practice_id, person_id, label, tie, created_at)
                        select uuid(), ?, ?, 'x', 'CLOSE', now() from seq_1_to_1999
                        """).params(miriam.practice().value(), miriam.id().value()).update();

        assertThat(importing.bring(miriam, cards(FILE))).isEqualTo(new Brought(1, 0, 2));
        assertThat(contacts.add(miriam, named("Ilka"))).isEqualTo(new Added.Full());
    }

    @Test
    void anotherPersonsFileFindsNobodysContactButTheOwn() {
        var id = SomeContact.add(contacts, miriam, SomeContact.verena());
        var ute = cast.coach("Ute");

        importing.bring(ute, cards("id,label\n" + id.value() + ",Fremd\n"));

        assertThat(contacts.get(miriam, id).label()).isEqualTo("Podcasterin");
        assertThat(contacts.all(ute)).extracting(Contact::label).containsExactly("Fremd");
    }

    private byte[] export(Person who, String kind) {
        var all = contacts.all(who);
        return switch (kind) {
            case "csv-DE" -> ContactExport.csv(all, Language.DE);
            case "csv-EN" -> ContactExport.csv(all, Language.EN);
            default -> ContactExport.vcard(all);
        };
    }

    private List<State> states(String file) {
        return importing.preview(miriam, cards(file)).stream().map(Line::state).toList();
    }

    private Contact contact(String name) {
        return contacts.all(miriam).stream()
                .filter(one -> one.facts().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ContactFacts facts(String name) {
        return contact(name).facts();
    }

    private static ContactFacts inOwnWords(ContactFacts facts) {
        return new ContactFacts(
                "Chefin",
                facts.name(),
                "im Zug",
                "",
                facts.tags(),
                facts.addresses(),
                facts.tie(),
                facts.language(),
                facts.form(),
                facts.deleteOn());
    }

    private static String withoutDate(ContactFacts facts) {
        return String.join(
                "\n",
                facts.label(),
                facts.name(),
                facts.met(),
                facts.interests(),
                facts.tags().toString(),
                facts.addresses().toString(),
                facts.tie().toString(),
                Objects.toString(facts.language()),
                Objects.toString(facts.form()));
    }

    private static List<Card> cards(String text) {
        return cards(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Card> cards(byte[] bytes) {
        return ((Reading.Read) ContactFile.read(bytes)).cards();
    }
}
