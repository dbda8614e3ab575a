package de.traudich.contacts.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.traudich.contacts.Address;
import de.traudich.contacts.Card;
import de.traudich.contacts.FormOfAddress;
import de.traudich.contacts.Rhythm;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.shared.FormulaGuard;
import de.traudich.shared.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as programs and people make them.
class ContactFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "x-UTF-16LE-BOM"})
    void everyEncodingIsRead(String charset) {
        var bytes = "Name;E-Mail\nJürgen Größe;juergen@example.org\n".getBytes(Charset.forName(charset));

        assertThat(cards(bytes)).singleElement().satisfies(card -> {
            assertThat(card.name()).isEqualTo("Jürgen Größe");
            assertThat(card.addresses()).containsExactly(new Address(Channel.EMAIL, "juergen@example.org"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFname,interests\r\n\"Klein, Verena\",\"Tee \"\"grün\"\"\r\nund 🎙\"\r\n",
                "name\tinterests\n\"Klein, Verena\"\t\"Tee \"\"grün\"\"\nund 🎙\"\n",
                "interests;name\n\"Tee \"\"grün\"\"\nund 🎙\";Klein, Verena"
            })
    void quotesLineBreaksAndEmojiStay(String csv) {
        assertThat(cards(csv)).singleElement().satisfies(card -> {
            assertThat(card.name()).isEqualTo("Klein, Verena");
            assertThat(card.interests()).isEqualTo("Tee \"grün\"\nund 🎙");
        });
    }

    @Test
    void googleAndOutlookAreUnderstood() {
        var google = cards("""
                First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value
                Verena,Klein,Podcast ::: * myContacts,* Work,a@example.org ::: b@example.org,+49 30 1234567
                """);
        var outlook = cards("Vorname;Nachname;E-Mail-Adresse;Mobiltelefon\nVerena;Klein;a@example.org;030 1234567\n");

        assertThat(google.getFirst().name()).isEqualTo("Verena Klein");
        assertThat(google.getFirst().tags()).containsExactly("Podcast", "* myContacts");
        assertThat(google.getFirst().addresses())
                .extracting(Address::value)
                .containsExactly("a@example.org", "b@example.org", "+49 30 1234567");
        assertThat(outlook.getFirst().addresses())
                .extracting(Address::channel)
                .containsExactly(Channel.EMAIL, Channel.PHONE);
    }

    @Test
    void ourOwnColumnsCarryEverything() {
        var card = cards("""
                label,tie,language,form of address,ideal days,longest days,tags,other addresses
                Chefin,DORMANT,de,SIE,30,60,"Beruf | Haus",VIDEO https://meet.example/x
                """).getFirst();

        assertThat(card.tie()).isEqualTo(Tie.DORMANT);
        assertThat(card.language()).isEqualTo(Language.DE);
        assertThat(card.form()).isEqualTo(FormOfAddress.SIE);
        assertThat(card.rhythm()).isEqualTo(new Rhythm(30, 60));
        assertThat(card.tags()).containsExactly("Beruf", "Haus");
        assertThat(card.addresses()).containsExactly(new Address(Channel.VIDEO, "https://meet.example/x"));
    }

    @Test
    void anOldTelephoneIsReadToo() {
        var card = cards("""
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gr=C3=B6=C3=9Fe;J=C3=BCrgen;;;
                TEL;CELL:0301234567
                END:VCARD
                """).getFirst();

        assertThat(card.name()).isEqualTo("Jürgen Größe");
        assertThat(card.addresses()).containsExactly(new Address(Channel.PHONE, "0301234567"));
    }

    @Test
    void aRoleIsTheLabelAndTheNameStaysAside() {
        var card = cards("""
                BEGIN:VCARD
                VERSION:4.0
                UID:urn:x-1
                FN:Verena Klein 🎙
                TITLE:Podcasterin
                TEL;VALUE=uri:tel:+49-30-1234567
                EMAIL:verena@example.org
                URL:https://podcast.example/verena
                ADR:;;Lange Straße 5;Berlin;;10115;
                CATEGORIES:Podcast,Messe
                NOTE:Buchmesse\\, Halle 3\\nam Stand
                LANG:de
                END:VCARD
                """).getFirst();

        assertThat(card.uid()).isEqualTo("urn:x-1");
        assertThat(card.label()).isEqualTo("Podcasterin");
        assertThat(card.name()).isEqualTo("Verena Klein 🎙");
        assertThat(card.met()).isEqualTo("Buchmesse, Halle 3\nam Stand");
        assertThat(card.tags()).containsExactly("Podcast", "Messe");
        assertThat(card.language()).isEqualTo(Language.DE);
        assertThat(card.addresses())
                .extracting(Address::value)
                .containsExactly(
                        "verena@example.org",
                        "+49-30-1234567",
                        "https://podcast.example/verena",
                        "Lange Straße 5, 10115 Berlin");
    }

    @Test
    void whatIsTooLongIsCutAndWhatIsNobodyIsCounted() {
        var read = (Reading.Read) read("name,e-mail\n" + "😀".repeat(121) + ",\n,\n  ,  \n");

        assertThat(read.cards()).extracting(Card::name).containsExactly("😀".repeat(120));
        assertThat(read.skipped()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertThat(ContactFile.read(new byte[0])).isEqualTo(new Reading.Empty());
        assertThat(read("  \n ")).isEqualTo(new Reading.Empty());
        assertThat(read("name\n")).isEqualTo(new Reading.Empty());
        assertThat(read("BEGIN:VCARD\nEND:VCARD")).isEqualTo(new Reading.Empty());
        assertThat(read("PK\0\0zip")).isEqualTo(new Reading.Unknown());
        assertThat(read("Liebe Verena")).isEqualTo(new Reading.Unknown());
        assertThat(read("Datum;Betrag\n1;2")).isEqualTo(new Reading.NoColumns());
        assertThat(read("name,e-mail\n\"offen,x\n")).isEqualTo(new Reading.Broken(2));
        assertThat(read("name\n" + "x\n".repeat(2001))).isEqualTo(new Reading.TooMany());
        assertThat(ContactFile.read(new byte[ContactFile.BYTES_MAX + 1])).isEqualTo(new Reading.TooBig());
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEGIN:VCARD\n", "name,e-mail\n"})
    void noGarbageBringsTheReaderDown(String start) {
        var random = new Random(42);
        for (int times = 0; times < 300; times++) {
            var garbage = new byte[random.nextInt(400)];
            random.nextBytes(garbage);
            var file = (start + new String(garbage, StandardCharsets.ISO_8859_1) + "\nEND:VCARD\n")
                    .getBytes(StandardCharsets.UTF_8);

            assertThat(ContactFile.read(file)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"name\n", "name ", "name,tags\nx,", "BEGIN:VCARD\nFN:"})
    void aFileOfSpacesTakesNoTime(String start) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(start + " ".repeat(4_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-x", "@verena", "\t=1", "'=1", " =1", "＝1", "=1\n2"})
    void noCellIsAFormulaAndNoneIsChanged(String cell) {
        assertThat(FormulaGuard.put(cell)).startsWith("'");
        assertThat(FormulaGuard.take(FormulaGuard.put(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Verena", "'Verena'", "a@b.example", "2+2"})
    void harmlessCellsStayAsTheyAre(String cell) {
        assertThat(FormulaGuard.put(cell)).isEqualTo(cell);
        assertThat(FormulaGuard.take(cell)).isEqualTo(cell);
    }

    private static Reading read(String text) {
        return ContactFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Card> cards(String text) {
        return cards(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Card> cards(byte[] bytes) {
        assertThat(ContactFile.read(bytes)).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) ContactFile.read(bytes)).cards();
    }
}
