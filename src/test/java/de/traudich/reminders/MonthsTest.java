package de.traudich.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import de.traudich.AtOnce;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.insights.Counting;
import de.traudich.people.Person;
import de.traudich.reminders.DigestMail.State;
import de.traudich.shared.Ids;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Once a month a coach who wants it is told that there is something to look at, and nothing of it.
class MonthsTest extends MailTest {

    @Autowired
    Counting counting;

    @Autowired
    UnsubscribeLinks links;

    @Autowired
    JdbcClient db;

    private Person miriam;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(ute, "Miriam");
        db.sql(
                        "insert into account (id, practice_id, person_id, email, password, created_at) values (?, ?, ?, ?, '', ?)")
                .params(Ids.next(), ute.practice().value(), ute.id().value(), email(), clock.instant())
                .update();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15, 2026-11-02", "2026-12-31, 2026-12-01", "2026-08-09, 2026-08-03", "2027-01-01, 2027-01-01"})
    void theFirstWorkingDayIsNoWeekend(LocalDate day, LocalDate first) {
        assertThat(Months.firstWorkingDay(day)).isEqualTo(first);
    }

    @Test
    void onTheFirstWorkingMorningALinkIsThereAndNothingElse() throws Exception {
        reminders.tellOfMonths(ute, true);
        told();
        var month = YearMonth.from(today());

        toTheFirstWorkingMorning();

        var mail = only(ute);
        assertThat(mail.createdAt()).isEqualTo(todayAt(9));
        delivery.deliver(mail.id());
        var received = received(email());
        assertThat(received).hasSize(1);
        assertThat(received.getFirst().getSubject()).isEqualTo("Eine Erinnerung von Trau Dich");
        assertThat(received.getFirst().getHeader("List-Unsubscribe", null)).contains(links.token(ute.id()));
        assertThat(words(GreenMailUtil.getWholeMessage(received.getFirst())))
                .contains("https://mut.example/insights?period=" + month.atDay(1) + ".." + month.atEndOfMonth())
                .doesNotContain("Miriam", "Nach der Uhrzeit fragen");
    }

    @Test
    void itIsToldOnceAMonthByAnyNumberOfInstances() {
        reminders.tellOfMonths(ute, true);
        told();
        toTheFirstWorkingMorning();
        delivery.deliver(only(ute).id());

        for (int day = 0; day < 9; day++) {
            AtOnce.times(2, _ -> compose());
            nextMorning();
        }

        assertThat(all(ute)).hasSize(1);
        assertThat(received(email())).hasSize(1);
    }

    @Test
    void withoutAMailServerOneStaysInTheOutbox() {
        reminders.tellOfMonths(ute, true);
        told();
        toTheFirstWorkingMorning();
        for (int day = 0; day < 9; day++) nextMorning();
        composing.compose();

        assertThat(only(ute).state()).isEqualTo(State.WAITING);
    }

    @Test
    void whoHasNotAskedForItGetsNone() {
        reminders.save(ute, ReminderPlan.USUAL);
        told();
        toTheFirstWorkingMorning();
        assertThat(all(ute)).isEmpty();

        reminders.tellOfMonths(ute, true);
        reminders.tellOfMonths(ute, false);
        nextMorning();
        composing.compose();
        assertThat(all(ute)).isEmpty();
    }

    @Test
    void aMonthWithoutAsksBringsNoMail() {
        reminders.tellOfMonths(ute, true);
        cast.planned(miriam, "E01");
        toTheFirstWorkingMorning();

        assertThat(all(ute)).isEmpty();
    }

    @Test
    void whoIsNoCoachAnyMoreGetsNone() {
        reminders.tellOfMonths(ute, true);
        told();
        db.sql("delete from practice_role where person_id = ?")
                .param(ute.id().value())
                .update();

        toTheFirstWorkingMorning();

        assertThat(all(ute)).isEmpty();
    }

    @Test
    void unsubscribingStopsItTooEvenOneThatWaits() {
        reminders.tellOfMonths(ute, true);
        told();
        toTheFirstWorkingMorning();

        reminders.unsubscribe(links.token(ute.id()));
        delivery.deliver(only(ute).id());

        assertThat(reminders.tellsOfMonths(ute)).isFalse();
        assertThat(only(ute).state()).isEqualTo(State.WITHDRAWN);
        assertThat(received(email())).isEmpty();
    }

    @Test
    void whatIsLateWaitsForTheMorningAndStillLeadsToItsMonth() throws Exception {
        reminders.tellOfMonths(ute, true);
        told();
        var month = YearMonth.from(today());
        toTheFirstWorkingMorning();
        goTo(todayAt(21));

        assertThat(delivery.deliver(only(ute).id())).isInstanceOf(Mailing.Delivered.Later.class);
        goTo(morningAfter());
        delivery.deliver(only(ute).id());

        assertThat(received(email())).hasSize(1);
        assertThat(words(GreenMailUtil.getWholeMessage(received(email()).getFirst())))
                .contains("period=" + month.atDay(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10})
    void whenTheClockHasChangedItIsNineAsWell(int month) {
        goTo(LocalDate.of(today().getYear() + 1, month, 20)
                .atTime(12, 0)
                .atZone(BERLIN)
                .toInstant());
        reminders.tellOfMonths(ute, true);
        told();

        toTheFirstWorkingMorning();

        assertThat(LocalTime.ofInstant(only(ute).createdAt(), BERLIN)).isEqualTo(LocalTime.of(9, 0));
        assertThat(only(ute).day().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    private void told() {
        var ask = cast.planned(miriam, "E01");
        ask.show(Visibility.OUTCOME);
        ask.expect(40, 60);
        ask.answered(Outcome.YES);
        counting.countAnew();
    }

    /// Day by day, as the jobs would.
    private void toTheFirstWorkingMorning() {
        var month = YearMonth.from(today());
        var first = Months.firstWorkingDay(month.plusMonths(1).atDay(1));
        composing.compose();
        Stream.iterate(today().plusDays(1), day -> !day.isAfter(first), day -> day.plusDays(1))
                .map(day -> day.atTime(9, 0).atZone(BERLIN))
                .map(ZonedDateTime::toInstant)
                .forEach(this::composeAt);
    }

    private void composeAt(Instant moment) {
        goTo(moment);
        composing.compose();
    }

    private Instant morningAfter() {
        return today().plusDays(1).atTime(8, 30).atZone(BERLIN).toInstant();
    }

    private boolean compose() {
        composing.compose();
        return true;
    }

    private String email() {
        return ute.id().value() + "@coach.example";
    }

    /// Quoted-printable breaks lines and writes signs as numbers.
    private static String words(String mail) {
        return List.of(mail.split("=\r?\n")).stream().reduce("", String::concat).replace("=3D", "=");
    }
}
