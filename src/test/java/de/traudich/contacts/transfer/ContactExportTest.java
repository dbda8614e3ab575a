package de.traudich.contacts.transfer;

import static de.traudich.contacts.SomeContact.named;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.Direction;
import de.traudich.contacts.InteractionDraft;
import de.traudich.contacts.Keeping;
import de.traudich.contacts.Quality;
import de.traudich.contacts.SomeContact;
import de.traudich.exercises.Channel;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What goes out in files.
@DatabaseTest
class ContactExportTest {

    @Autowired
    Cast cast;

    @Autowired
    Contacts contacts;

    @Autowired
    Keeping keeping;

    private Person miriam;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
    }

    @Test
    void noCellOfATableIsAFormula() {
        SomeContact.add(contacts, miriam, named("=HYPERLINK(1)"));

        var csv = new String(ContactExport.csv(contacts.all(miriam), Language.EN), StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith("\uFEFFid,label,")
                .contains(",'=HYPERLINK(1),")
                .doesNotContain(",=");
    }

    @Test
    void theTablesHoldEverythingThatWasSaid() {
        var today = contacts.today(miriam);
        var id = SomeContact.add(contacts, miriam, named("Ilka", today.plusDays(300)));
        keeping.rate(miriam, id, new Quality(5, 4, 3));
        keeping.snooze(miriam, id, today.plusDays(7));
        keeping.note(miriam, id, new InteractionDraft(today, Direction.OTHER, Channel.PHONE, false, "=Viel, gelacht"));

        assertThat(text(ContactExport.csv(contacts.all(miriam), Language.EN)))
                .contains("trust,give and take,good for each other,snoozed until,disappears on")
                .contains(",5,4,3," + today.plusDays(7) + "," + today.plusDays(300));
        assertThat(text(ContactExport.interactions(keeping.all(miriam), Language.EN)))
                .contains(id.value() + ",Ilka," + today + ",OTHER,PHONE,0,\"'=Viel, gelacht\"");
        assertThat(keeping.all(cast.coach("Ida"))).isEmpty();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
