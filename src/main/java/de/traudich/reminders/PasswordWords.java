package de.traudich.reminders;

import static de.traudich.reminders.Words.say;

import de.traudich.people.PasswordLink;
import de.traudich.shared.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// What the mail with the way in says. Its subject tells a glance over the shoulder nothing.
@Component
class PasswordWords {

    private final Links links;

    PasswordWords(Links links) {
        this.links = links;
    }

    String subject(Language language) {
        return say(language, "mail.password.subject");
    }

    String plain(PasswordLink link) {
        var language = link.person().language();
        return """
                %s

                %s
                %s

                %s
                """.formatted(
                        say(language, "mail.hello", link.person().name()),
                        say(language, "mail.password.open"),
                        links.password(link),
                        say(language, "mail.password.why"));
    }

    String html(PasswordLink link) {
        var language = link.person().language();
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title></head><body>
                <p>%s</p><p><a href="%s">%s</a></p><hr><p><small>%s</small></p></body></html>
                """.formatted(
                language.code(),
                HtmlUtils.htmlEscape(subject(language)),
                HtmlUtils.htmlEscape(say(language, "mail.hello", link.person().name())),
                HtmlUtils.htmlEscape(links.password(link)),
                HtmlUtils.htmlEscape(say(language, "mail.password.open")),
                HtmlUtils.htmlEscape(say(language, "mail.password.why")));
    }
}
