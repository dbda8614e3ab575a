package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.Cast;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Today;
import de.traudich.people.Accounts;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Password;
import de.traudich.people.Person;
import de.traudich.people.PersonName;
import de.traudich.people.Role;
import de.traudich.reminders.Reminders;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A guest makes an account of what they did on the phone.
class KeepViewTest extends PhoneTest {

    @Autowired
    Cast cast;

    @Autowired
    Accounts accounts;

    @Autowired
    Coaching coaching;

    @Autowired
    Today today;

    @Autowired
    CurrentPerson current;

    @Autowired
    Reminders reminders;

    private final String email = Ids.next() + "@traudich.example";

    @Test
    void theResultLeadsThere() {
        var room = out();
        tap("asked");
        press("outcome-yes");
        press("fear-20");

        assertThat(_get(Anchor.class, spec -> spec.withId("keep")).getHref()).isEqualTo(keep(room));
    }

    @Test
    void theClosedWorkshopLeadsThereToo() {
        var room = enter(rooms.open());
        hosting.close(room.workshop.id(), room.coach);
        reload(room);

        assertThat(_get(Anchor.class, spec -> spec.withId("keep")).getHref()).isEqualTo(keep(room));
    }

    @Test
    void whoHasAnAccountIsNotAsked() {
        var ute = cast.coach("Ute");
        var miriam = cast.coachee(ute, "Miriam");
        var room = rooms.open(ute);
        room.join(miriam);
        hosting.close(room.workshop.id(), ute);
        signIn(miriam, Role.COACHEE);

        UI.getCurrent().navigate(phone(room));

        assertThat(screen()).contains("Danke, dass du dabei warst");
        _assertNone(Anchor.class, spec -> spec.withId("keep"));
    }

    @Test
    void whoIsUnknownOrWasNotThereStandsAtTheDoor() {
        var room = rooms.open("Emil");

        for (var address : new String[] {keep(room), "keep/" + Ids.next(), "keep/unsinn"}) {
            UI.getCurrent().navigate(address);
            assertThat(path()).isEqualTo("join");
        }
    }

    @Test
    void theAccountHasEverythingAndTheyAreSignedIn() {
        var room = out();
        tap("asked");
        press("outcome-yes");
        var miriam = miriam(room);
        UI.getCurrent().navigate(keep(room));
        assertThat(_get(TextField.class, spec -> spec.withId("name")).getValue())
                .isEqualTo("Miriam");

        fill();
        tap("submit");

        assertThat(current.get().id()).isEqualTo(miriam);
        assertThat(today.of(miriam))
                .singleElement()
                .satisfies(item -> assertThat(item.ask().outcome()).isEqualTo(Outcome.YES));
        assertThat(coaching.coachees(room.coach)).isEmpty();
    }

    @Test
    void theCoachAccompaniesOnlyWhoTicksIt() {
        var room = enter(rooms.open());
        UI.getCurrent().navigate(keep(room));
        assertThat(accompanied().getValue()).isFalse();

        fill();
        _setValue(accompanied(), true);
        tap("submit");

        assertThat(coaching.coachees(room.coach)).hasSize(1);
    }

    @Test
    void whoWantsRemindersSaysSo() {
        var room = enter(rooms.open());
        UI.getCurrent().navigate(keep(room));
        var mails = _get(Checkbox.class, spec -> spec.withId("mails"));
        assertThat(mails.getValue()).isFalse();
        fill();
        _setValue(mails, true);

        tap("submit");

        assertThat(reminders.plan(current.get()).wanted()).isTrue();
    }

    @Test
    void badInputIsSaidAtItsFieldAndStays() {
        var room = enter(rooms.open());
        UI.getCurrent().navigate(keep(room));
        _setValue(_get(EmailField.class), "nobody");

        tap("submit");

        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(EmailField.class).getValue()).isEqualTo("nobody");
        assertThat(accounts.has(miriam(room))).isFalse();
    }

    @Test
    void aKnownAddressIsSaidWithTheWayOutAndNothingIsLost() {
        var room = enter(rooms.open("Emil"));
        var known = account(room.person("Emil"));
        UI.getCurrent().navigate(keep(room));
        fill();
        _setValue(_get(EmailField.class), known);

        tap("submit");

        assertThat(text()).contains("Verloren geht nichts");
        assertThat(_get(Anchor.class, spec -> spec.withId("sign-in")).getHref()).isEqualTo("login");
        assertThat(_get(EmailField.class).getValue()).isEqualTo(known);
        signIn(room.person("Emil"), Role.COACHEE);
        UI.getCurrent().navigate("join");
        UI.getCurrent().navigate(phone(room));
        assertThat(screen()).contains("Du bist dabei, Emil.");
        signIn(cast.coachee(room.coach, "Zofia"), Role.COACHEE);
        reload(room);
        assertThat(screen()).contains("Du bist dabei, Miriam.");
    }

    @Test
    void addressesCannotBeTriedForEver() {
        var room = enter(rooms.open("Emil"));
        var known = account(room.person("Emil"));
        UI.getCurrent().navigate(keep(room));
        fill();
        _setValue(_get(EmailField.class), known);

        for (int tries = 0; tries < 6; tries++) {
            tap("submit");
        }

        assertThat(text()).contains("viele Versuche");
    }

    @Test
    void anAccountMadeInAnotherTabIsSaid() {
        var room = enter(rooms.open());
        UI.getCurrent().navigate(keep(room));
        fill();
        account(new Person(miriam(room), room.workshop.practice(), "Miriam", Language.DE));

        tap("submit");
        assertThat(_find(H1.class)).extracting(H1::getText).contains("Du hast schon ein Konto");

        UI.getCurrent().navigate("join");
        UI.getCurrent().navigate(keep(room));
        assertThat(_find(H1.class)).extracting(H1::getText).contains("Du hast schon ein Konto");
    }

    @Test
    void englishReadsEnglish() {
        openBrowser(Locale.ENGLISH);
        var room = enter(rooms.open());

        UI.getCurrent().navigate(keep(room));

        assertThat(_get(H1.class).getText()).isEqualTo("Keep what you went through");
    }

    /// The address of an account that was made elsewhere.
    private String account(Person person) {
        var address = new EmailAddress(Ids.next() + "@traudich.example");
        accounts.make(person, new PersonName(person.name()), address, new Password(Cast.PASSWORD), Language.DE, null);
        return address.value();
    }

    private void fill() {
        _setValue(_get(EmailField.class), email);
        _setValue(_get(PasswordField.class), Cast.PASSWORD);
    }

    private static Checkbox accompanied() {
        return _get(Checkbox.class, spec -> spec.withId("accompanied"));
    }

    private static String text() {
        return _get(KeepView.class).getElement().getTextRecursively();
    }

    private static String keep(Room room) {
        return "keep/" + room.workshop.id().value();
    }
}
