package de.traudich.reminders;

import static de.traudich.shared.Words.say;

import de.traudich.shared.Language;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// What a digest says, in its person's language: kinds and counts, and never what an ask is about or whom it is for.
@Component
class MailWords {

    private final Links links;

    MailWords(Links links) {
        this.links = links;
    }

    String subject(Language language) {
        return say(language, "mail.subject");
    }

    /// One line for each kind, `2 exercises are due`.
    List<String> lines(Digest digest, Language language) {
        return digest.counts().entrySet().stream()
                .map(entry -> say(language, "mail.kind." + entry.getKey(), entry.getValue()))
                .toList();
    }

    String plain(DigestMail mail, Digest digest) {
        var language = mail.person().language();
        var lines = lines(digest, language).stream().map("- "::concat).collect(Collectors.joining("\n"));
        return """
                %s

                %s

                %s

                %s%s
                %s

                --
                %s
                %s %s
                %s %s
                """.formatted(
                        say(language, "mail.hello", mail.person().name()),
                        say(language, "mail.waits", digest.total()),
                        lines,
                        month(mail, digest)
                                .map(link -> say(language, "mail.report") + "\n" + link + "\n\n")
                                .orElse(""),
                        say(language, "mail.open"),
                        links.home(),
                        say(language, "mail.why"),
                        say(language, "mail.settings") + ":",
                        links.settings(),
                        say(language, "mail.unsubscribe") + ":",
                        links.unsubscribe(mail));
    }

    String html(DigestMail mail, Digest digest) {
        var language = mail.person().language();
        var lines = lines(digest, language).stream()
                .map(line -> "<li>" + HtmlUtils.htmlEscape(line) + "</li>")
                .collect(Collectors.joining());
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title></head><body>
                <p>%s</p><p>%s</p><ul>%s</ul>%s<p>%s</p><hr><p><small>%s<br>%s · %s</small></p></body></html>
                """.formatted(
                        language.code(),
                        escaped(language, "mail.subject"),
                        escaped(language, "mail.hello", mail.person().name()),
                        escaped(language, "mail.waits", digest.total()),
                        lines,
                        month(mail, digest)
                                .map(link -> "<p>" + link(link, escaped(language, "mail.report")) + "</p>")
                                .orElse(""),
                        link(links.home(), escaped(language, "mail.open")),
                        escaped(language, "mail.why"),
                        link(links.settings(), escaped(language, "mail.settings")),
                        link(links.unsubscribe(mail), escaped(language, "mail.unsubscribe")));
    }

    /// Where the month before the mail is looked at, by who is signed in.
    private Optional<String> month(DigestMail mail, Digest digest) {
        return digest.has(Kind.REPORT)
                ? Optional.of(links.insights(YearMonth.from(mail.day()).minusMonths(1)))
                : Optional.empty();
    }

    private static String link(String address, String escapedWords) {
        return "<a href=\"" + HtmlUtils.htmlEscape(address) + "\">" + escapedWords + "</a>";
    }

    private static String escaped(Language language, String key, Object... values) {
        return HtmlUtils.htmlEscape(say(language, key, values));
    }
}
