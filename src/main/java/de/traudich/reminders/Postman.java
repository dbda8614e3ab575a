package de.traudich.reminders;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// The only door through which mail leaves the house. It takes what the outbox holds, and that goes to accounts alone.
@Component
class Postman {

    private final Optional<JavaMailSender> server;
    private final MailWords words;
    private final Links links;
    private final String from;

    Postman(
            ObjectProvider<JavaMailSender> server,
            MailWords words,
            Links links,
            @Value("${traudich.mail.from}") String from) {
        this.server = Optional.ofNullable(server.getIfAvailable());
        this.words = words;
        this.links = links;
        this.from = from;
    }

    /// Whether there is a mail server at all.
    boolean works() {
        return server.isPresent();
    }

    void send(DigestMail mail, Digest digest) {
        var smtp = server.orElseThrow();
        try {
            var message = smtp.createMimeMessage();
            write(message, mail, digest);
            smtp.send(message);
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
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
        var multipart = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        multipart.setFrom(from);
        multipart.setTo(mail.email());
        multipart.setSubject(words.subject(language));
        multipart.setText(words.plain(mail, digest), words.html(mail, digest));
        message.setHeader("List-Unsubscribe", "<" + links.oneClick(mail) + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", language.code());
    }
}
