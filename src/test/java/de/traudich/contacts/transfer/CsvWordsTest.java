package de.traudich.contacts.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.SomeContact;
import de.traudich.shared.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What one chooses from, in a table.
@DatabaseTest
class CsvWordsTest {

    @Autowired
    Cast cast;

    @Autowired
    Contacts contacts;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTableSpeaksTheLanguageOfItsReaderAndIsReadAgain(Language language) {
        var miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        var id = SomeContact.add(contacts, miriam, SomeContact.verena());
        var known = contacts.get(miriam, id).facts();
        var csv = ContactExport.csv(contacts.all(miriam), language);

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .doesNotContain(known.tie().name());
        var card = ((Reading.Read) ContactFile.read(csv)).cards().getFirst();
        assertThat(card.tie()).isEqualTo(known.tie());
        assertThat(card.form()).isEqualTo(known.form());
    }
}
