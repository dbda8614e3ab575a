package de.traudich.reminders.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.ViewTest;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.reminders.CalendarFeed;
import de.traudich.reminders.QuietHours;
import de.traudich.reminders.ReminderPlan;
import de.traudich.reminders.Reminders;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RemindersViewTest extends ViewTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @Autowired
    private Cast cast;

    @Autowired
    private Reminders reminders;

    @Autowired
    private CalendarFeed calendar;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient db;

    private Person miriam;

    @BeforeEach
    void miriamOpensHerReminders() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        db.sql(
                        "insert into account (id, practice_id, person_id, email, password, created_at) values (?, ?, ?, ?, '', now())")
                .params(
                        Ids.next(),
                        miriam.practice().value(),
                        miriam.id().value(),
                        miriam.id().value() + "@mut.example")
                .update();
        reminders.save(miriam, ReminderPlan.USUAL);
        signIn(miriam, Role.COACHEE);
        UI.getCurrent().navigate("reminders");
    }

    @Test
    void whoWasNeverAskedIsNotReminded() {
        signIn(cast.coachee(cast.coach("Ute"), "Emil"), Role.COACHEE);
        UI.getCurrent().navigate("more");
        UI.getCurrent().navigate("reminders");

        assertThat(_get(Checkbox.class).getValue()).isFalse();
    }

    @Test
    void aPlaceNobodyKnowsIsRefusedAndNothingIsSaved() {
        _setValue(hours("hour"), 18);
        type("Mars/Phobos");

        click("save");

        assertThat(zone().isInvalid()).isTrue();
        assertThat(zone().getErrorMessage()).contains("Mars/Phobos");
        assertThat(text("said")).isEmpty();
        assertThat(reminders.plan(miriam)).isEqualTo(ReminderPlan.USUAL);

        type("europe/lisbon");
        click("save");

        assertThat(text("said")).isEqualTo("Gespeichert.");
        assertThat(reminders.zone(miriam)).isEqualTo(LISBON);
    }

    private static void type(String place) {
        ComponentUtil.fireEvent(zone(), new ComboBoxBase.CustomValueSetEvent<>(zone(), true, place));
    }

    @Test
    void aCoacheeSeesTheUsualPlanAndNoOutbox() {
        assertThat(_get(Checkbox.class).getValue()).isTrue();
        assertThat(hours("hour").getValue()).isEqualTo(9);
        _assertNone(RouterLink.class, spec -> spec.withId("to-outbox"));
    }

    @Test
    void aCoachIsRemindedToo() {
        signIn(cast.coach("Ute"), Role.COACH);
        UI.getCurrent().navigate("reminders");

        _assertOne(RemindersView.class);
    }

    @Test
    void whoHasNoRoleDoesNotGetIn() {
        signIn(miriam);
        UI.getCurrent().navigate("reminders");

        _assertNone(RemindersView.class);
    }

    @Test
    void whatIsChosenIsKept() {
        _setValue(hours("hour"), 18);
        _setValue(hours("quiet-from"), 19);
        _setValue(zone(), LISBON);
        click("save");

        assertThat(reminders.plan(miriam)).isEqualTo(new ReminderPlan(true, 18, new QuietHours(19, 8), LISBON, null));
        assertThat(text("said")).isEqualTo("Gespeichert.");
    }

    @Test
    void anHourInTheQuietHoursIsRefusedAndStays() {
        _setValue(hours("hour"), 7);
        click("save");

        assertThat(hours("hour").isInvalid()).isTrue();
        assertThat(hours("hour").getErrorMessage()).startsWith("Diese Uhrzeit liegt in deinen Ruhezeiten.");
        assertThat(hours("hour").getValue()).isEqualTo(7);
        assertThat(reminders.plan(miriam)).isEqualTo(ReminderPlan.USUAL);
    }

    @Test
    void whoSwitchesItOffIsToldSo() {
        _setValue(_get(Checkbox.class), false);
        click("save");

        assertThat(reminders.plan(miriam).wanted()).isFalse();
        assertThat(text("said")).contains("keine Erinnerungen mehr");
    }

    @Test
    void aPauseOutlivesOtherChangesAndEndsByATap() {
        click("pause-7");
        assertThat(text("pause-state")).startsWith("Pause bis ");
        click("save");
        assertThat(reminders.plan(miriam).pausedUntil())
                .isEqualTo(reminders.today(miriam).plusDays(7));

        click("resume");
        assertThat(reminders.plan(miriam).pausedUntil()).isNull();
        _assertNone(Button.class, spec -> spec.withId("resume"));
    }

    @Test
    void theCalendarAddressIsShownOnceAndRenewed() {
        click("calendar-renew");
        var first = address();
        assertThat(first).matches("https?://.+/calendar/[\\w-]{44}\\.ics");

        click("calendar-renew");
        assertThat(calendar.read(token(first))).isEmpty();
        assertThat(calendar.read(token(address()))).isPresent();

        UI.getCurrent().navigate("login");
        UI.getCurrent().navigate("reminders");
        _assertNone(TextField.class, spec -> spec.withId("calendar-address"));
        assertThat(text("calendar-state")).startsWith("Adresse vom ");
    }

    @Test
    void theDayOfTheAddressIsThePersonsOwn() {
        var berlin = ZoneId.of("Europe/Berlin");
        var midnight = LocalDate.ofInstant(clock.instant(), berlin)
                .plusDays(1)
                .atTime(0, 30)
                .atZone(berlin);
        clock.advance(Duration.between(clock.instant(), midnight.toInstant()));
        click("calendar-renew");
        assertThat(text("calendar-state")).contains(Language.DE.day(midnight.toLocalDate(), FormatStyle.LONG));

        reminders.save(miriam, new ReminderPlan(true, 9, QuietHours.USUAL, ZoneId.of("America/Los_Angeles"), null));
        UI.getCurrent().navigate("login");
        UI.getCurrent().navigate("reminders");

        assertThat(text("calendar-state"))
                .contains(Language.DE.day(midnight.toLocalDate().minusDays(1), FormatStyle.LONG));
    }

    @Test
    void anAddressThatIsSwitchedOffLeadsNowhere() {
        click("calendar-renew");
        var token = token(address());
        click("calendar-revoke");

        assertThat(calendar.read(token)).isEmpty();
        _assertNone(TextField.class, spec -> spec.withId("calendar-address"));
    }

    private static String address() {
        return _get(TextField.class, spec -> spec.withId("calendar-address")).getValue();
    }

    private static String token(String address) {
        return address.replaceFirst(".*/calendar/", "").replace(".ics", "");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Integer> hours(String id) {
        return _get(Select.class, spec -> spec.withId(id));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<ZoneId> zone() {
        return _get(ComboBox.class, spec -> spec.withId("zone"));
    }

    private static String text(String id) {
        return _get(Paragraph.class, spec -> spec.withId(id)).getText();
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }
}
