package de.traudich.contacts;

import static de.traudich.contacts.SomeContact.add;
import static de.traudich.contacts.SomeContact.named;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.people.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Half an hour after midnight, east and west of Greenwich: whose day it is.
@DatabaseTest
class ContactDaysTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    @Autowired
    Cast cast;

    @Autowired
    Contacts contacts;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient db;

    private Person miriam;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
    }

    @Test
    void whoIsWrittenDownAfterMidnightIsOfTheNewDay() {
        var today = halfPastMidnightIn(BERLIN);

        assertThat(contacts.get(miriam, add(contacts, miriam, named("Ilka")))
                        .touch()
                        .since())
                .isEqualTo(today);
        assertThat(contacts.touches(miriam).values())
                .extracting(KeepInTouch::since)
                .containsExactly(today);
    }

    @Test
    void westOfGreenwichItIsStillTheOldDay() {
        moveTo(LOS_ANGELES);
        var yesterday = halfPastMidnightIn(ZoneOffset.UTC).minusDays(1);

        assertThat(contacts.get(miriam, add(contacts, miriam, named("Ilka")))
                        .touch()
                        .since())
                .isEqualTo(yesterday)
                .isEqualTo(contacts.today(miriam));
    }

    @Test
    void whoseDayHasComeGoesAtOnce() {
        add(contacts, miriam, named("Verena", halfPastMidnightIn(BERLIN)));

        contacts.letGo();

        assertThat(rows(miriam)).isZero();
    }

    @Test
    void whoseDayIsTomorrowStays() {
        moveTo(LOS_ANGELES);
        add(contacts, miriam, named("Verena", halfPastMidnightIn(ZoneOffset.UTC)));

        contacts.letGo();

        assertThat(rows(miriam)).isOne();
    }

    private LocalDate halfPastMidnightIn(ZoneId zone) {
        var day = LocalDate.ofInstant(clock.instant(), zone).plusDays(1);
        var moment = day.atTime(LocalTime.of(0, 30)).atZone(zone).toInstant();
        clock.advance(Duration.between(clock.instant(), moment));
        return day;
    }

    private void moveTo(ZoneId zone) {
        db.sql("update practice set zone = ? where id = ?")
                .params(zone.getId(), miriam.practice().value())
                .update();
    }

    private int rows(Person who) {
        return db.sql("select count(*) from contact where person_id = ?")
                .param(who.id().value())
                .query(Integer.class)
                .single();
    }
}
