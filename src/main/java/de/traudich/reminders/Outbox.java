package de.traudich.reminders;

import de.traudich.people.PracticeId;
import de.traudich.shared.Language;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;

/// The mails of a practice as its owner may see them: when, how many things, and whom they go to only as
/// far as it takes to tell one from another.
@Service
public class Outbox {

    private static final int SHOWN = 100;

    private final MailRepository mails;
    private final MailWords words;
    private final Postman postman;
    private final boolean demo;

    Outbox(MailRepository mails, MailWords words, Postman postman, Environment environment) {
        this.mails = mails;
        this.words = words;
        this.postman = postman;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /// Newest first.
    public List<DigestMail> newest(PracticeId practice) {
        return mails.newest(practice, SHOWN);
    }

    public boolean sends() {
        return postman.works();
    }

    public String recipient(DigestMail mail) {
        return demo ? mail.email() : mail.email().replaceFirst("^(.).*@", "$1…@");
    }

    public String subject(Language language) {
        return words.subject(language);
    }

    public List<String> lines(DigestMail mail, Language language) {
        return words.lines(mail.digest(), language);
    }
}
