package de.traudich.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.icegreen.greenmail.util.GreenMailUtil;
import de.traudich.people.ForgottenPasswords;
import de.traudich.people.Password;
import de.traudich.people.PasswordLinks;
import de.traudich.people.Person;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Language;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;

/// The way in for who forgot the password goes through the same door as every mail.
class PasswordMailTest extends MailTest {

    private static final Pattern LINK = Pattern.compile("https://mut\\.example/password/new/([\\w-]{43})");

    @Autowired
    PasswordLinks links;

    @Autowired
    ForgottenPasswords forgotten;

    @Autowired
    PasswordPost post;

    @Autowired
    JdbcClient db;

    @Test
    void theMailBringsALinkAndItsSubjectTellsNothing() throws Exception {
        var received = received(member("Miriam", Language.DE));

        assertThat(received.getSubject()).isEqualTo("Dein Zugang zu Trau Dich").doesNotContainIgnoringCase("passwort");
        assertThat(received.getHeader("List-Unsubscribe")).isNull();
        assertThat(received.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(links.opens(token(received))).isTrue();
    }

    @Test
    void whoReadsEnglishGetsEnglish() throws Exception {
        assertThat(received(member("Kofi", Language.EN)).getSubject()).isEqualTo("Your access to Trau Dich");
    }

    @Test
    void whatWasAskedForIsSentByAJob() {
        var job = TaskInstanceId.of(
                "password-send", asked(member("Miriam", Language.DE)).toString());

        await().until(() -> jobs.getScheduledExecution(job).isPresent());
    }

    @Test
    void aMailServerThatHangsKeepsNobodyFromANewPassword() throws Exception {
        var miriam = member("Miriam", Language.DE);
        var token = token(received(miriam));
        var link = asked(miriam);
        var port = hangUp();
        try (var server = StubbornServer.silent(port);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = threads.submit(() -> post.deliver(link));
            server.awaitCall();

            assertThat(links.use(token, new Password("ein ganz neuer Satz"))).isPresent();

            assertThat(sending).isNotDone();
            server.hangUp();
            assertThat(sending).failsWithin(Duration.ofSeconds(30));
        }
    }

    @Test
    void aLostMailServerLosesNothing() {
        var miriam = member("Miriam", Language.DE);
        var link = asked(miriam);
        SMTP.stop();
        assertThatThrownBy(() -> post.deliver(link)).isInstanceOf(MailException.class);

        SMTP.start();
        post.deliver(link);
        post.deliver(link);

        assertThat(received(email(miriam))).hasSize(1);
    }

    @Test
    void whatALostServerMayHaveTakenIsNotSentAgain() throws Exception {
        var miriam = member("Miriam", Language.DE);
        var link = asked(miriam);
        var port = hangUp();
        try (var _ = StubbornServer.deadAfterTheMail(port)) {
            assertThatThrownBy(() -> post.deliver(link)).isInstanceOf(MailException.class);
        }
        SMTP.start();

        post.deliver(link);

        assertThat(received(email(miriam))).isEmpty();
        assertThat(links.waiting()).doesNotContain(link);
    }

    private MimeMessage received(Person person) {
        post.deliver(asked(person));
        return await().until(() -> received(email(person)), mails -> !mails.isEmpty())
                .getFirst();
    }

    private UUID asked(Person person) {
        forgotten.ask(new EmailAddress(email(person)));
        return await().until(() -> waiting(person), Optional::isPresent).orElseThrow();
    }

    private Optional<UUID> waiting(Person person) {
        return db.sql("select id from password_link where person_id = ? and claimed_at is null")
                .param(person.id().value())
                .query(UUID.class)
                .optional();
    }

    private String email(Person person) {
        return db.sql("select email from account where person_id = ?")
                .param(person.id().value())
                .query(String.class)
                .single();
    }

    private static String token(MimeMessage mail) {
        var text = GreenMailUtil.getWholeMessage(mail).replace("=\r\n", "");
        var link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1).strip();
    }
}
