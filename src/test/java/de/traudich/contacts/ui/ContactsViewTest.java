package de.traudich.contacts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static de.traudich.contacts.SomeContact.add;
import static de.traudich.contacts.SomeContact.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.Keeping;
import de.traudich.contacts.RecipientGuard;
import de.traudich.contacts.RecipientKeys;
import de.traudich.contacts.Rhythm;
import de.traudich.contacts.SomeContact;
import de.traudich.people.Person;
import de.traudich.people.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContactsViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Keeping keeping;

    @Autowired
    private RecipientGuard guard;

    @Autowired
    private RecipientKeys keys;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    @Test
    void whoKnowsNobodyYetIsInvitedToBegin() {
        signIn(miriam, Role.COACHEE);
        UI.getCurrent().navigate("contacts");

        assertThat(_get(RouterLink.class, spec -> spec.withId("first")).getHref())
                .isEqualTo("contacts/new");
        _assertNone(TextField.class, spec -> spec.withId("search"));
    }

    @Test
    void aCoachSeesTheOwnContactsAndNobodyElses() {
        add(contacts, miriam, named("Ilka"));
        add(contacts, ute, named("Kollegin"));
        signIn(ute, Role.COACH);

        UI.getCurrent().navigate("contacts");

        assertThat(_find(ContactLine.class)).singleElement().satisfies(line -> assertThat(text(line))
                .contains("Kollegin"));
    }

    @Test
    void whoIsDueStandsFirstWithTheWordBesideTheLight() {
        add(contacts, miriam, named("Anna"));
        var due = add(contacts, miriam, named("Zoe"));
        keeping.rhythm(miriam, due, new Rhythm(1, 900));
        keeping.note(miriam, due, SomeContact.met(contacts.today(miriam).minusDays(9)));

        open();

        assertThat(text(_find(ContactLine.class).getFirst())).contains("Zoe", "du bist dran", "Schön wäre");
    }

    @Test
    void whomSomebodyLooksForStaysInTheWindow() {
        add(contacts, miriam, named("Ilka", null, "Chor"));
        add(contacts, miriam, named("Anna", null, "Beruf"));
        open();

        _setValue(_get(TextField.class, spec -> spec.withId("search")), "ilk");
        tag("Chor");

        assertThat(scripts()).noneMatch(script -> script.contains("ilk") || script.contains("Chor"));
        assertThat(_find(ContactLine.class)).hasSize(1);
        assertThat(_get(Paragraph.class, spec -> spec.withId("hits")).getText()).isEqualTo("1 Kontakt");
        _setValue(_get(TextField.class, spec -> spec.withId("search")), "Quastenflosser");
        assertThat(_find(ContactLine.class)).isEmpty();
        _click(_get(Button.class, spec -> spec.withId("clear")));
        assertThat(_find(ContactLine.class)).hasSize(2);
    }

    @Test
    void fiftyAreShownAndThenMore() {
        for (int number = 0; number < 51; number++) add(contacts, miriam, named("Kontakt " + number));
        open();

        assertThat(_find(ContactLine.class)).hasSize(50);
        _click(_get(Button.class, spec -> spec.withId("more")));
        assertThat(_find(ContactLine.class)).hasSize(51);
    }

    @Test
    void aTagGetsARhythm() {
        add(contacts, miriam, named("Ilka", null, "Chor"));
        open();

        _click(_get(Button.class, spec -> spec.withId("tag-keep")));
        assertThat(ideal().getErrorMessage()).contains("1 bis 1000");
        _setValue(ideal(), 30);
        _setValue(_get(IntegerField.class, spec -> spec.withId("tag-longest")), 20);
        _click(_get(Button.class, spec -> spec.withId("tag-keep")));
        assertThat(keeping.tagRhythms(miriam)).isEmpty();
        _setValue(_get(IntegerField.class, spec -> spec.withId("tag-longest")), 60);
        _click(_get(Button.class, spec -> spec.withId("tag-keep")));

        assertThat(keeping.tagRhythms(miriam)).containsEntry("chor", new Rhythm(30, 60));
        _click(_get(Button.class, spec -> spec.withId("tag-none")));
        assertThat(keeping.tagRhythms(miriam)).isEmpty();
    }

    @Test
    void somebodyWhoSaidStopIsKeptAsAKeyOnly() {
        open();
        var address = _get(TextField.class, spec -> spec.withId("stop-address"));

        _setValue(address, "x");
        _click(_get(Button.class, spec -> spec.withId("stop")));
        assertThat(address.getErrorMessage()).contains("Prüf");
        assertThat(address.getValue()).isEqualTo("x");
        var key = List.of(keys.of(ute, "verena@podcast.example").orElseThrow());
        _setValue(address, "verena@podcast.example");
        _click(_get(Button.class, spec -> spec.withId("stop")));
        assertThat(guard.look(ute, key, false).barred()).isFalse();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(address.getValue()).isEmpty();
        assertThat(guard.look(ute, key, false).barred()).isTrue();
        _click(_get(Button.class, spec -> spec.withId("lift")));
        assertThat(guard.look(ute, key, false).barred()).isFalse();
    }

    @Test
    void everythingCanBeTakenAlong() {
        var verena = add(contacts, miriam, SomeContact.verena());
        keeping.note(miriam, verena, SomeContact.met(contacts.today(miriam)));
        open();

        assertThat(download("export-touches")).contains("bezeichnung;tag", "Podcasterin", "Viel gelacht");
        assertThat(download("export-vcard")).contains("BEGIN:VCARD", "NICKNAME:Podcasterin");
        assertThat(download("export-csv")).contains("bezeichnung;name", "Podcasterin;Verena Klein");
    }

    @Test
    void englishReadersReadEnglish() {
        openBrowser(Locale.ENGLISH);
        add(contacts, miriam, named("Ilka"));
        open();

        assertThat(text(_find(ContactLine.class).getFirst())).contains("no rhythm");
    }

    private void open() {
        signIn(miriam, Role.COACHEE);
        UI.getCurrent().navigate("contacts");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void tag(String tag) {
        _setValue((Select<String>) _get(Select.class, spec -> spec.withId("tag")), tag);
    }

    private static List<String> scripts() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression() + " "
                        + pending.getInvocation().getParameters())
                .filter(script -> script.contains("history") || script.contains("tate("))
                .toList();
    }

    private static IntegerField ideal() {
        return _get(IntegerField.class, spec -> spec.withId("tag-ideal"));
    }

    private static String download(String id) {
        return new String(DownloadKt._download(_get(Anchor.class, spec -> spec.withId(id))), StandardCharsets.UTF_8);
    }

    private static String text(ContactLine line) {
        return line.getElement().getTextRecursively();
    }
}
