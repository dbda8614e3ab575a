package de.traudich.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.coaching.Coaching;
import de.traudich.people.Invitations;
import de.traudich.people.Invitations.Accepted;
import de.traudich.people.Openness;
import de.traudich.people.Password;
import de.traudich.people.Person;
import de.traudich.people.PersonName;
import de.traudich.people.Role;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Language;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// People with accounts, a real mail server, and a clock that goes from morning to morning. The jobs of the
/// application itself rest.
@DatabaseTest
abstract class MailTest {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final GreenMail SMTP = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Cast cast;

    @Autowired
    Invitations invitations;

    @Autowired
    Coaching coaching;

    @Autowired
    Composing composing;

    @Autowired
    Mailing delivery;

    @Autowired
    MailRepository mails;

    @Autowired
    Reminders reminders;

    @Autowired
    Scheduler jobs;

    @Autowired
    MutableClock clock;

    Person ute;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SMTP.getSmtp().getServerSetup().getPort());
        settings.add("traudich.address", () -> "https://mut.example/");
    }

    @BeforeEach
    void open() {
        jobs.stop();
        SMTP.start();
        ute = cast.coach("Ute");
    }

    @AfterEach
    void close() {
        SMTP.stop();
    }

    Person member(String name, Language language) {
        var token = invitations.invite(ute, Role.COACHEE, new PersonName(name));
        var email = new EmailAddress(UUID.randomUUID() + "@coachee.example");
        var accepted = invitations.accept(
                token, new PersonName(name), email, new Password("trau-dich-2026"), language, Openness.ONLY_ME);
        var person = ((Accepted.Welcome) accepted).person();
        reminders.save(person, ReminderPlan.USUAL);
        return person;
    }

    void assign(Person coachee, LocalDate due) {
        coaching.assign(ute, coachee.id(), cast.exercise("E01").id(), due, "");
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BERLIN);
    }

    /// Everybody has a plan, and it is nine o'clock in Berlin.
    void nextMorning() {
        composing.compose();
        goTo(new Timetable(9, QuietHours.USUAL, BERLIN).next(clock.instant()));
    }

    void goTo(Instant moment) {
        clock.advance(Duration.between(clock.instant(), moment));
    }

    Instant todayAt(int hour) {
        return today().atTime(hour, 0).atZone(BERLIN).toInstant();
    }

    DigestMail only(Person person) {
        assertThat(all(person)).hasSize(1);
        return all(person).getFirst();
    }

    /// Newest first.
    List<DigestMail> all(Person person) {
        return mails.newest(person.practice(), 100).stream()
                .filter(mail -> mail.person().equals(person))
                .toList();
    }

    /// Where somebody else may listen from now on.
    static int hangUp() {
        var port = SMTP.getSmtp().getServerSetup().getPort();
        SMTP.stop();
        return port;
    }

    static List<MimeMessage> received(String email) {
        return Arrays.stream(SMTP.getReceivedMessages())
                .filter(mail -> email.equals(to(mail)))
                .toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
