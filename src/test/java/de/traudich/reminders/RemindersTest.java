package de.traudich.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.Cost;
import de.traudich.DatabaseTest;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

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

    @Autowired
    PlatformTransactionManager transactions;

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

    @RepeatedTest(5)
    void whoUnsubscribesWhileTheyPauseStaysUnsubscribed() {
        AtOnce.both(() -> reminders.unsubscribe(links.token(miriam.id())), () -> {
            reminders.pause(miriam, 3);
            return true;
        });

        assertThat(reminders.plan(miriam).wanted()).isFalse();
        assertThat(reminders.plan(miriam).pausedUntil()).isNotNull();
    }

    @Test
    void aPlanIsReadAndKeptWithoutReadingThoseOfOthers() {
        var cost = new Cost(db, transactions);
        var read = cost.reads(() -> reminders.plan(miriam));
        var kept = cost.reads(() -> reminders.pause(miriam, 3));

        var elsewhere = cast.coach("Anna").practice().value();
        db.sql("insert into person (id, practice_id, name, language, created_at) select uuid(), ?, 'Kofi', 'en', now()"
                        + " from seq_1_to_300")
                .param(elsewhere)
                .update();
        db.sql("insert into reminder_plan (id, practice_id, person_id, next_at) select uuid(), practice_id, id,"
                        + " timestamp '2099-01-01 00:00:00' from person where practice_id = ?")
                .param(elsewhere)
                .update();

        assertThat(cost.reads(() -> reminders.plan(miriam))).isLessThan(read + 100);
        assertThat(cost.reads(() -> reminders.pause(miriam, 3))).isLessThan(kept + 100);
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
