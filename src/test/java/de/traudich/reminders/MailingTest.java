package de.traudich.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import de.traudich.AtOnce;
import de.traudich.people.Accounts;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.reminders.DigestMail.State;
import de.traudich.reminders.Mailing.Delivered;
import de.traudich.shared.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;

/// One mail of the outbox, against a real mail server.
class MailingTest extends MailTest {

    private static final Delivered DONE = new Delivered.Done();

    @Autowired
    UnsubscribeLinks links;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Test
    void aMailSaysHowMuchWaitsAndNotWhat() throws Exception {
        var mail = waiting("Miriam", Language.DE);

        assertThat(delivery.deliver(mail.id())).isEqualTo(DONE);

        var received = received(mail.email()).getFirst();
        var text = GreenMailUtil.getWholeMessage(received);
        assertThat(received.getSubject()).isEqualTo("Eine Erinnerung von Trau Dich");
        assertThat(received.getContentType()).startsWith("multipart/");
        assertThat(text).contains("text/plain", "text/html", "https://mut.example/reminders");
        assertThat(text).doesNotContain("Ute", cast.exercise("E01").german().title());
        assertThat(only(mail.person()).state()).isEqualTo(State.SENT);
    }

    @Test
    void whoReadsEnglishGetsEnglish() throws Exception {
        var mail = waiting("Kofi", Language.EN);

        delivery.deliver(mail.id());

        var received = received(mail.email()).getFirst();
        assertThat(received.getSubject()).isEqualTo("A reminder from Trau Dich");
        assertThat(GreenMailUtil.getWholeMessage(received)).contains("Hello Kofi", "1 exercise is due");
    }

    @Test
    void oneClickInTheMailboxUnsubscribes() throws Exception {
        var mail = waiting("Miriam", Language.DE);
        delivery.deliver(mail.id());

        var received = received(mail.email()).getFirst();

        assertThat(received.getHeader("List-Unsubscribe", null))
                .isEqualTo("<https://mut.example/unsubscribe/one-click/"
                        + links.token(mail.person().id()) + ">");
        assertThat(received.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void twoWhoSendTheSameMailSendItOnce() {
        var mail = waiting("Miriam", Language.DE);

        AtOnce.both(() -> delivery.deliver(mail.id()), () -> delivery.deliver(mail.id()));

        assertThat(received(mail.email())).hasSize(1);
    }

    @Test
    void aLostMailServerLosesNothing() {
        var mail = waiting("Miriam", Language.DE);
        SMTP.stop();

        assertThatThrownBy(() -> delivery.deliver(mail.id())).isInstanceOf(MailException.class);

        assertThat(only(mail.person()).state()).isEqualTo(State.WAITING);
        SMTP.start();
        delivery.deliver(mail.id());
        assertThat(received(mail.email())).hasSize(1);
    }

    @Test
    void aMailServerThatHangsKeepsNobodyFromTheirOwn() throws Exception {
        var mail = waiting("Miriam", Language.DE);
        var port = hangUp();
        try (var server = StubbornServer.silent(port);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = threads.submit(() -> delivery.deliver(mail.id()));
            server.awaitCall();

            people.speak(mail.person().id(), Language.DE);
            reminders.pause(mail.person(), 3);
            accounts.retirePasses(mail.person());

            assertThat(sending).isNotDone();
            assertThat(only(mail.person()).state()).isEqualTo(State.HANDED_OVER);
            server.hangUp();
            assertThat(sending).failsWithin(Duration.ofSeconds(30));
        }
        assertThat(only(mail.person()).state()).isEqualTo(State.WAITING);
    }

    @Test
    void whatALostServerMayHaveTakenIsNotSentAgain() throws Exception {
        var mail = waiting("Miriam", Language.DE);
        var port = hangUp();
        try (var _ = StubbornServer.deadAfterTheMail(port)) {
            assertThatThrownBy(() -> delivery.deliver(mail.id())).isInstanceOf(MailException.class);
        }
        SMTP.start();

        assertThat(delivery.deliver(mail.id())).isEqualTo(DONE);

        assertThat(composing.outbox()).doesNotContain(mail.id());
        assertThat(received(mail.email())).isEmpty();
        assertThat(only(mail.person()).state()).isEqualTo(State.HANDED_OVER);
    }

    @Test
    void whatIsLateWaitsForTheMorningAndTakesThatDaysPlace() {
        var mail = waiting("Miriam", Language.DE);
        goTo(todayAt(20));
        assertThat(delivery.deliver(mail.id()))
                .isEqualTo(new Delivered.Later(todayAt(8).plus(Duration.ofDays(1))));
        assertThat(received(mail.email())).isEmpty();

        clock.advance(Duration.ofHours(12));
        delivery.deliver(mail.id());
        nextMorning();
        composing.compose();

        assertThat(received(mail.email())).hasSize(1);
        assertThat(only(mail.person()).day()).isEqualTo(today());
    }

    /// What is late in the night in which the clock changes waits for eight o'clock of the changed day.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theQuietNightEndsAtItsHourWhenTheClockChanges(boolean forward) {
        var eve = eveOfAChange(forward);
        goTo(eve.minusDays(1).atTime(12, 0).atZone(BERLIN).toInstant());
        var mail = waiting("Miriam", Language.DE);
        assertThat(mail.day()).isEqualTo(eve);
        goTo(todayAt(23));

        var morning = eve.plusDays(1).atTime(8, 0).atZone(BERLIN).toInstant();
        assertThat(delivery.deliver(mail.id())).isEqualTo(new Delivered.Later(morning));
        assertThat(Duration.between(clock.instant(), morning)).isEqualTo(Duration.ofHours(forward ? 8 : 10));
        goTo(morning);
        delivery.deliver(mail.id());

        assertThat(received(mail.email())).hasSize(1);
    }

    private LocalDate eveOfAChange(boolean forward) {
        var rules = BERLIN.getRules();
        return Stream.iterate(
                        rules.nextTransition(clock.instant()), change -> rules.nextTransition(change.getInstant()))
                .filter(change -> change.isGap() == forward)
                .map(change -> change.getDateTimeBefore().toLocalDate().minusDays(1))
                .filter(eve -> eve.minusDays(1).isAfter(today()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsLateGivesWayToTheMailOfTheNewDay() {
        var mail = waiting("Miriam", Language.DE);
        assign(mail.person(), today().plusDays(3));

        nextMorning();
        composing.compose();
        delivery.deliver(mail.id());

        assertThat(received(mail.email())).isEmpty();
        assertThat(all(mail.person())).extracting(DigestMail::state).containsExactly(State.WAITING, State.WITHDRAWN);
    }

    @Test
    void whoUnsubscribesMeanwhileGetsNoMoreMail() {
        var mail = waiting("Miriam", Language.DE);

        reminders.unsubscribe(links.token(mail.person().id()));

        assertThat(delivery.deliver(mail.id())).isEqualTo(DONE);
        assertThat(received(mail.email())).isEmpty();
        assertThat(only(mail.person()).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void whoPausesMeanwhileGetsNoMail() {
        var mail = waiting("Miriam", Language.DE);

        reminders.pause(mail.person(), 3);
        delivery.deliver(mail.id());

        assertThat(received(mail.email())).isEmpty();
    }

    @Test
    void anUnknownMailIsNone() {
        assertThat(delivery.deliver(MailId.next())).isEqualTo(DONE);
        assertThat(List.of(SMTP.getReceivedMessages())).isEmpty();
    }

    private DigestMail waiting(String name, Language language) {
        Person person = member(name, language);
        assign(person, today().plusDays(1));
        nextMorning();
        composing.compose();
        return only(person);
    }
}
