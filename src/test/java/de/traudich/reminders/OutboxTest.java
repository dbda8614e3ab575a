package de.traudich.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.coaching.Coaching;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Without a mail server: everything is composed and stays.
@DatabaseTest
class OutboxTest {

    private static final Digest TWO = new Digest(Map.of(Kind.DUE, 2));

    @Autowired
    Cast cast;

    @Autowired
    Coaching coaching;

    @Autowired
    Composing composing;

    @Autowired
    MailRepository mails;

    @Autowired
    ReminderPlanRepository plans;

    @Autowired
    Reminders reminders;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient db;

    @Autowired
    MutableClock clock;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        account(miriam);
    }

    @Test
    void whatWouldBeSentStaysForTheOwnerToSee() {
        assign(1);
        nextMorning();

        var mail = outbox.newest(ute.practice()).getFirst();

        assertThat(outbox.sends()).isFalse();
        assertThat(mail.state()).isEqualTo(DigestMail.State.WAITING);
        assertThat(outbox.recipient(mail)).isEqualTo("m…@coachee.example");
        assertThat(outbox.lines(mail, Language.EN)).containsExactly("1 exercise is due or soon will be");
        assertThat(outbox.newest(cast.coach("Otto").practice())).isEmpty();
    }

    @Test
    void whoHasNoAccountIsNotReminded() {
        var guest = cast.coachee(ute, "Gast");
        coaching.assign(ute, guest.id(), cast.exercise("E01").id(), today(), "");
        nextMorning();

        assertThat(outbox.newest(ute.practice())).isEmpty();
        assertThat(plans.find(guest.id())).isEmpty();
    }

    @Test
    void whoHasNotChosenItIsSentNothing() {
        db.sql("delete from reminder_plan where person_id = ?")
                .param(miriam.id().value())
                .update();
        assign(1);
        composing.compose();
        clock.advance(Duration.ofDays(1));
        composing.compose();

        assertThat(reminders.plan(miriam).wanted()).isFalse();
        assertThat(outbox.newest(ute.practice())).isEmpty();
    }

    @Test
    void nothingWaitsNothingIsWritten() {
        nextMorning();

        assertThat(plans.find(miriam.id())).isPresent();
        assertThat(outbox.newest(ute.practice())).isEmpty();
    }

    @Test
    void whoCannotBeReadHoldsNobodyUp() {
        var emil = cast.coachee(ute, "Emil");
        account(emil);
        assign(1);
        coaching.assign(ute, emil.id(), cast.exercise("E01").id(), today().plusDays(1), "");
        db.sql("update ask set visibility = 'BROKEN' where person_id = ?")
                .param(emil.id().value())
                .update();
        nextMorning();

        assertThat(outbox.newest(ute.practice())).extracting(DigestMail::person).containsExactly(miriam);
        assertThat(plans.due(clock.instant(), 100_000))
                .extracting(Planned::person)
                .contains(emil);
    }

    @Test
    void nobodyIsRemindedWhoPausesOrHasSwitchedItOff() {
        assign(1);
        reminders.pause(miriam, 2);
        nextMorning();
        assertThat(outbox.newest(ute.practice())).isEmpty();

        reminders.resume(miriam);
        reminders.save(miriam, ReminderPlan.USUAL.wanted(false));
        nextMorning();
        assertThat(outbox.newest(ute.practice())).isEmpty();
    }

    @Test
    void ofTwoInstancesOneTakesTheMoment() {
        composing.compose();
        var due = plans.find(miriam.id()).orElseThrow();
        var next = due.nextAt().plus(Duration.ofDays(1));

        assertThat(AtOnce.times(2, _ -> plans.take(due, next))).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void ofTwoMailsOfADayTheFirstStays() {
        AtOnce.times(2, _ -> add(today()));

        assertThat(outbox.newest(ute.practice())).hasSize(1);
    }

    @Test
    void aMailDoesNotMoveToADayThatHasOne() {
        add(today());
        add(today().plusDays(1));
        var first = outbox.newest(ute.practice()).getLast();

        assertThat(mails.moveTo(first.id(), today().plusDays(1), TWO)).isFalse();
        assertThat(mails.moveTo(first.id(), today().plusDays(2), TWO)).isTrue();
    }

    @Test
    void aMailBelongsToNoOtherPractice() {
        var stranger = new Person(miriam.id(), cast.coach("Otto").practice(), "Miriam", Language.DE);

        mails.add(stranger, today(), TWO, clock.instant());

        assertThat(outbox.newest(stranger.practice())).isEmpty();
    }

    private boolean add(LocalDate day) {
        mails.add(miriam, day, TWO, clock.instant());
        return true;
    }

    private void assign(int inDays) {
        coaching.assign(ute, miriam.id(), cast.exercise("E01").id(), today().plusDays(inDays), "");
    }

    private LocalDate today() {
        return reminders.today(miriam);
    }

    private void nextMorning() {
        composing.compose();
        var next = plans.find(miriam.id()).orElseThrow().nextAt();
        clock.advance(Duration.between(clock.instant(), next));
        composing.compose();
    }

    private void account(Person person) {
        db.sql(
                        "insert into account (id, practice_id, person_id, email, password, created_at) values (?, ?, ?, ?, '', ?)")
                .params(
                        Ids.next(),
                        person.practice().value(),
                        person.id().value(),
                        "m" + person.id().value() + "@coachee.example",
                        clock.instant())
                .update();
        reminders.save(person, ReminderPlan.USUAL);
    }
}
