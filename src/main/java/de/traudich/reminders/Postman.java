package de.traudich.reminders;

import de.traudich.people.MailDoor;
import de.traudich.people.PasswordLink;
import de.traudich.shared.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// The only door through which mail leaves the house, and it goes to accounts alone: what the outbox holds, and ways in
/// for who forgot the password.
@Component
class Postman implements MailDoor {

    private final Optional<JavaMailSender> server;
    private final MailWords words;
    private final PasswordWords passwords;
    private final Links links;
    private final String from;

    Postman(
            ObjectProvider<JavaMailSender> server,
            MailWords words,
            PasswordWords passwords,
            Links links,
            @Value("${traudich.mail.from}") String from) {
        this.server = Optional.ofNullable(server.getIfAvailable());
        this.words = words;
        this.passwords = passwords;
        this.links = links;
        this.from = from;
    }

    /// Whether there is a mail server at all.
    @Override
    public boolean works() {
        return server.isPresent();
    }

    void send(DigestMail mail, Digest digest) {
        server.orElseThrow().send(message -> write(message, mail, digest));
    }

    void send(PasswordLink link) {
        server.orElseThrow().send(message -> write(message, link));
    }

    /// Whether the mail may be on its way although sending failed: the server was lost in the middle of it, or while it
    /// was being thanked.
    boolean mayHaveTaken(RuntimeException failed) {
        if (!(failed instanceof MailSendException broken)) return false;
        var causes = broken.getFailedMessages().values();
        return causes.isEmpty() || causes.stream().anyMatch(cause -> cause != broken.getCause() && !refused(cause));
    }

    /// In so many words; of a line that went dead in the middle, the library says "[EOF]".
    private static boolean refused(Exception cause) {
        return cause instanceof SendFailedException
                && !String.valueOf(cause.getMessage()).startsWith("[EOF]");
    }

    /// Plain text and simple HTML. One click unsubscribes (RFC 8058), and no machine answers (RFC 3834).
    private void write(MimeMessage message, DigestMail mail, Digest digest) throws MessagingException {
        var language = mail.person().language();
        var multipart = begin(message, mail.email(), language);
        multipart.setSubject(words.subject(language));
        multipart.setText(words.plain(mail, digest), words.html(mail, digest));
        message.setHeader("List-Unsubscribe", "<" + links.oneClick(mail) + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private void write(MimeMessage message, PasswordLink link) throws MessagingException {
        var language = link.person().language();
        var multipart = begin(message, link.email(), language);
        multipart.setSubject(passwords.subject(language));
        multipart.setText(passwords.plain(link), passwords.html(link));
    }

    private MimeMessageHelper begin(MimeMessage message, String to, Language language) throws MessagingException {
        var multipart = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        multipart.setFrom(from);
        multipart.setTo(to);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", language.code());
        return multipart;
    }
}
