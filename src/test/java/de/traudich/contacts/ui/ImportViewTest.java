package de.traudich.contacts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.transfer.ContactFile;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.ui.Refusal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewTest extends ViewTest {

    private static final String FILE = "Name;E-Mail\nJürgen 🎙;juergen@example.org\nIlka;ilka@example.org\n";

    @Autowired
    private Cast cast;

    @Autowired
    private Contacts contacts;

    private Person miriam;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        signIn(miriam, Role.COACHEE);
        UI.getCurrent().navigate("contacts/import");
    }

    @Test
    void showsFirstWhatWouldHappenAndThenDoesIt() {
        upload(FILE);
        assertThat(paragraph("counts")).isEqualTo("2 neu, 0 geändert, 0 unverändert.");
        assertThat(contacts.all(miriam)).isEmpty();

        _click(_get(Button.class, spec -> spec.withId("bring")));

        assertThat(paragraph("done")).isEqualTo("Erledigt: 2 neu, 0 geändert.");
        assertThat(contacts.all(miriam)).hasSize(2);
        assertThat(bringButtons()).isZero();
    }

    @Test
    void theSameFileAgainLeavesNothingToDo() {
        upload(FILE);
        _click(_get(Button.class, spec -> spec.withId("bring")));

        upload(FILE);

        assertThat(paragraph("counts")).isEqualTo("0 neu, 0 geändert, 2 unverändert.");
        assertThat(bringButtons()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'name,e-mail\n\"offen,x\n', bricht in Zeile 2",
        "'Liebe Verena', weder eine vCard noch",
        "'a;b\n1;2', keine Spalte",
        "' ', steht niemand"
    })
    void aBrokenFileIsSaidInOneSentence(String file, String sentence) {
        upload(file);

        assertThat(_get(Refusal.class).getText()).contains(sentence);
        assertThat(bringButtons()).isZero();
    }

    @Test
    void aHugeFileIsRefusedByTheServerToo() {
        upload("x".repeat(ContactFile.BYTES_MAX + 1));

        assertThat(_get(Refusal.class).getText()).contains("größer als 5 MB");
    }

    private static void upload(String text) {
        UploadKt._upload(_get(Upload.class), "kontakte.csv", text.getBytes(StandardCharsets.UTF_8));
        roundtrip();
    }

    private static String paragraph(String id) {
        return _get(Paragraph.class, spec -> spec.withId(id)).getText();
    }

    private static long bringButtons() {
        return _find(Button.class, spec -> spec.withId("bring")).size();
    }
}
