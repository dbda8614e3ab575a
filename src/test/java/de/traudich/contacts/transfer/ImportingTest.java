package de.traudich.contacts.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.Cost;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.contacts.Card;
import de.traudich.contacts.Contact;
import de.traudich.contacts.ContactFacts;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.Importing;
import de.traudich.contacts.Importing.Brought;
import de.traudich.contacts.Importing.Line;
import de.traudich.contacts.Importing.State;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// Who a file brings, what they are called, and what that costs.
@DatabaseTest
class ImportingTest {

    @Autowired
    Cast cast;

    @Autowired
    Contacts contacts;

    @Autowired
    Importing importing;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    private Person miriam;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e-mail\nverena@example.org\nilka@example.org\n",
                "name,e-mail\nverena@example.org,verena@example.org\nilka@example.org,\n",
                "label,e-mail\nverena@example.org,verena@example.org\nilka@example.org,\n",
                "phone\n+49 30 1234567\n030 7654321\n",
                "profile\nhttps://x.com/verena\nwww.ilka.example\n"
            })
    void whoHasOnlyAnAddressIsCalledByANumber(String file) {
        importing.bring(miriam, cards(file));

        assertThat(labels(miriam)).containsExactlyInAnyOrder("Kontakt 1", "Kontakt 2");
        assertThat(clear()).doesNotContain("@", "verena", "1234567");
        assertThat(importing.preview(miriam, cards(file)))
                .extracting(Line::state)
                .containsOnly(State.UNCHANGED);
    }

    @Test
    void whoReadsEnglishHasContactsAndNoNumberTwice() {
        var kofi = new Person(miriam.id(), miriam.practice(), "Kofi", Language.EN);
        importing.bring(kofi, cards("label\nContact 2\n"));

        importing.bring(kofi, cards("e-mail\na@example.org\nb@example.org\n"));

        assertThat(labels(kofi)).containsExactlyInAnyOrder("Contact 2", "Contact 3", "Contact 4");
    }

    @Test
    void aLastNameBeforeACommaIsNoLabel() {
        importing.bring(miriam, cards("name\n\"Schmidt, Anna\"\n"));

        assertThat(labels(miriam)).containsExactly("Anna S.");
    }

    @Test
    void twoPeopleOfOneNameStayTwo() {
        var file = "id,name,e-mail\n1,Anna Schmidt,anna@example.org\n2,Anna Schmidt,as@other.example\n";

        assertThat(importing.bring(miriam, cards(file))).isEqualTo(new Brought(2, 0, 0));
        assertThat(importing.bring(miriam, cards(file))).isEqualTo(new Brought(0, 0, 0));
    }

    @Test
    void whoHasNoAddressYetIsKnownByTheName() {
        importing.bring(miriam, cards("name\nAnna Schmidt\n"));

        assertThat(importing.bring(miriam, cards("name,e-mail\nAnna Schmidt,anna@example.org\n")))
                .isEqualTo(new Brought(0, 1, 0));
    }

    @Test
    void whoHasReachedTheirDayMayComeAgain() {
        var file = cards("name,e-mail\nAnna Schmidt,anna@example.org\n");
        importing.bring(miriam, file);
        clock.advance(Duration.ofDays(ContactFacts.KEPT.toTotalMonths() * 31));
        assertThat(contacts.all(miriam)).isEmpty();

        assertThat(importing.bring(miriam, file)).isEqualTo(new Brought(1, 0, 0));

        assertThat(labels(miriam)).containsExactly("Anna S.");
    }

    @Test
    void oneKeyDoesForAWholeFile() {
        var cost = new Cost(db, transactions);
        importing.bring(miriam, people("first", 1));

        var few = cost.selects(() -> importing.bring(miriam, people("few", 2)));

        assertThat(cost.selects(() -> importing.bring(miriam, people("many", 40))))
                .isEqualTo(few);
    }

    private static List<Card> people(String series, int many) {
        return cards(IntStream.range(0, many)
                .mapToObj(number -> "Person %s %d\n".formatted(series, number))
                .collect(Collectors.joining("", "name\n", "")));
    }

    private List<String> labels(Person who) {
        return contacts.all(who).stream().map(Contact::label).toList();
    }

    /// Everything about these contacts that is not sealed.
    private String clear() {
        return db.sql("select group_concat(label, ' ', tags, ' ', import_key) from contact where person_id = ?")
                .param(miriam.id().value())
                .query(String.class)
                .single();
    }

    private static List<Card> cards(String text) {
        return ((Reading.Read) ContactFile.read(text.getBytes(StandardCharsets.UTF_8))).cards();
    }
}
