package de.traudich.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.icegreen.greenmail.util.GreenMailUtil;
import de.traudich.people.PasswordLinks;
import de.traudich.people.Person;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Language;
import jakarta.mail.internet.MimeMessage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The way in for who forgot the password goes through the same door as every mail.
class PasswordMailTest extends MailTest {

    private static final Pattern LINK = Pattern.compile("https://mut\\.example/password/new/([\\w-]{43})");

    @Autowired
    PasswordLinks links;

    @Autowired
    Postman postman;

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
        var email = email(member("Miriam", Language.DE));
        links.ask(new EmailAddress(email));

        assertThat(links.waiting()).anySatisfy(link -> assertThat(
                        jobs.getScheduledExecution(TaskInstanceId.of("password-send", link.toString())))
                .isPresent());
    }

    private MimeMessage received(Person person) {
        var email = email(person);
        links.ask(new EmailAddress(email));
        links.waiting().forEach(link -> links.deliver(link, postman::send));
        return await().until(() -> received(email), mails -> !mails.isEmpty()).getFirst();
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
