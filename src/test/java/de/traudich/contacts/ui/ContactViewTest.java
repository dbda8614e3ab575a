package de.traudich.contacts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static de.traudich.contacts.SomeContact.add;
import static de.traudich.contacts.SomeContact.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.contacts.ContactId;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.Keeping;
import de.traudich.contacts.Light;
import de.traudich.contacts.Quality;
import de.traudich.contacts.Rhythm;
import de.traudich.contacts.SomeContact;
import de.traudich.people.Person;
import de.traudich.people.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContactViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Keeping keeping;

    private Person ute;
    private Person miriam;
    private ContactId verena;
    private LocalDate today;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        today = contacts.today(miriam);
        verena = add(contacts, miriam, SomeContact.verena());
    }

    @Test
    void showsWhatIsKnown() {
        open();

        assertThat(_get(H1.class).getText()).isEqualTo("Podcasterin");
        assertThat(_get(ContactFactsPanel.class).getElement().getTextRecursively())
                .contains("Verena Klein", "verena@podcast.example", "Buchmesse", "öffentlich bekannt", "förmlich");
    }

    @Test
    void aCoachFindsNothingThere() {
        signIn(ute, Role.COACH);

        UI.getCurrent().navigate("contacts/" + verena.value());
        _assertNone(ContactView.class);
        UI.getCurrent().navigate("contacts/" + verena.value() + "/revise");
        _assertNone(ContactEditor.class);
        UI.getCurrent().navigate("contacts/no-id");
        _assertNone(ContactView.class);
    }

    @Test
    void realContactIsNotedAndALikeDoesNotCount() {
        open();
        _setValue(_get(Checkbox.class, spec -> spec.withId("real")), false);
        click("note-interaction");
        assertThat(touch()).contains("Noch kein echter Kontakt");

        _setValue(_get(TextArea.class, spec -> spec.withId("note")), "Viel gelacht");
        click("note-interaction");

        assertThat(contacts.get(miriam, verena).touch().lastReal()).isEqualTo(today);
        assertThat(touch()).contains("Letzter echter Kontakt am");
        assertThat(keeping.newest(miriam, verena, 9)).hasSize(2);
        _click(_find(Button.class).stream()
                .filter(button -> button.getId().orElse("").startsWith("remove-"))
                .findFirst()
                .orElseThrow());
        assertThat(keeping.newest(miriam, verena, 9)).hasSize(2);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(keeping.newest(miriam, verena, 9)).hasSize(1);
    }

    @Test
    void aDayToComeOrALongNoteIsRefusedAndEverythingStays() {
        open();
        var note = _get(TextArea.class, spec -> spec.withId("note"));
        _setValue(note, "😀".repeat(501));
        _setValue(_get(DayField.class, spec -> spec.withId("day")), today.plusDays(1));

        click("note-interaction");

        assertThat(note.getErrorMessage()).contains("500 Zeichen");
        assertThat(_get(DayField.class, spec -> spec.withId("day")).isInvalid()).isTrue();
        assertThat(note.getValue()).hasSize(1002);
        assertThat(keeping.newest(miriam, verena, 9)).isEmpty();
    }

    @Test
    void aRhythmIsSetSnoozedWokenAndTakenAway() {
        open();
        click("keep");
        assertThat(ideal().getErrorMessage()).contains("ganze Zahl");
        _setValue(ideal(), 30);
        _setValue(_get(IntegerField.class, spec -> spec.withId("longest")), 60);
        click("keep");
        assertThat(contacts.get(miriam, verena).touch().own()).isEqualTo(new Rhythm(30, 60));

        click("snooze-week");
        assertThat(contacts.get(miriam, verena).touch().snoozedUntil()).isEqualTo(today.plusWeeks(1));
        assertThat(touch()).contains("Ruht bis");
        click("wake");
        assertThat(contacts.get(miriam, verena).touch().light(today)).isEqualTo(Light.FINE);
        click("none");
        assertThat(contacts.get(miriam, verena).touch().own()).isNull();
    }

    @Test
    void threeAnswersMakeAPicture() {
        keeping.rate(miriam, verena, new Quality(5, 5, null));
        keeping.note(miriam, verena, SomeContact.met(today));
        open();
        _assertNone(QualityPicture.class);

        _setValue(use(), 1);

        assertThat(contacts.get(miriam, verena).quality()).isEqualTo(new Quality(5, 5, 1));
        assertThat(_get(QualityPicture.class).getElement().getAttribute("aria-label"))
                .contains("75 von 100");
    }

    @Test
    void aNoteThatIsBeingTypedStaysWhenSomethingElseIsTapped() {
        keeping.rhythm(miriam, verena, new Rhythm(30, 60));
        open();
        _setValue(_get(TextArea.class, spec -> spec.withId("note")), "Viel gela");

        click("snooze-week");
        _setValue(use(), 3);

        assertThat(_get(TextArea.class, spec -> spec.withId("note")).getValue()).isEqualTo("Viel gela");
    }

    @Test
    void earlierOnesComeOnDemand() {
        for (int days = 0; days < 11; days++) keeping.note(miriam, verena, SomeContact.met(today.minusDays(days)));
        open();
        var before = removes();

        click("more-interactions");

        assertThat(before).isEqualTo(10);
        assertThat(removes()).isEqualTo(11);
    }

    @Test
    void aTagsRhythmIsExplained() {
        var ilka = add(contacts, miriam, named("Ilka", null, "Chor"));
        keeping.rhythm(miriam, "Chor", new Rhythm(30, 60));
        signIn(miriam, Role.COACHEE);

        UI.getCurrent().navigate("contacts/" + ilka.value());

        assertThat(_find(Paragraph.class)).anyMatch(text -> text.getText().contains("Abstand eines Schlagworts"));
    }

    private void open() {
        signIn(miriam, Role.COACHEE);
        UI.getCurrent().navigate("contacts/" + verena.value());
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    private static IntegerField ideal() {
        return _get(IntegerField.class, spec -> spec.withId("ideal"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Integer> use() {
        return _get(RadioButtonGroup.class, spec -> spec.withId("quality-use"));
    }

    private static String touch() {
        return _get(Paragraph.class, spec -> spec.withId("touch")).getText();
    }

    private static long removes() {
        return _find(Button.class).stream()
                .filter(button -> button.getId().orElse("").startsWith("remove-"))
                .count();
    }
}
