package de.traudich.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How somebody wants to be reminded, and how they stop it.
@DatabaseTest
class RemindersTest {

    @Autowired
    Cast cast;

    @Autowired
    Reminders reminders;

    @Autowired
    ReminderPlanRepository plans;

    @Autowired
    UnsubscribeLinks links;

    @Autowired
    JdbcClient db;

    private Person miriam;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        reminders.save(miriam, ReminderPlan.USUAL);
    }

    @Test
    void aLinkThatWasTamperedWithUnsubscribesNobody() {
        var link = links.token(miriam.id());
        var other = links.token(new PersonId(Ids.next()));

        assertThat(reminders.unsubscribe(other.substring(0, 36) + link.substring(36)))
                .isFalse();
        assertThat(reminders.unsubscribe(miriam.id().value() + other.substring(36)))
                .isFalse();
        assertThat(reminders.unsubscribe(link + "A")).isFalse();
        assertThat(reminders.unsubscribe("")).isFalse();
        assertThat(reminders.unsubscribe(other)).as("signed, but nobody").isFalse();
        assertThat(reminders.plan(miriam).wanted()).isTrue();
        assertThat(reminders.unsubscribe(link)).isTrue();
        assertThat(reminders.plan(miriam).wanted()).isFalse();
    }

    @Test
    void theDatabaseRefusesAnHourOfTheNight() {
        assertThatThrownBy(() -> db.sql("update reminder_plan set hour = 22 where person_id = ?")
                        .param(miriam.id().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anOwnZoneDecidesWhenItIsMorning() {
        var honolulu = ZoneId.of("Pacific/Honolulu");
        reminders.save(miriam, new ReminderPlan(true, 9, QuietHours.USUAL, honolulu, null));

        var next = plans.find(miriam.id()).orElseThrow().nextAt();

        assertThat(next.atZone(honolulu).getHour()).isEqualTo(9);
        assertThat(reminders.zone(miriam)).isEqualTo(honolulu);
    }
}
