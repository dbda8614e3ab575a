package de.traudich.asks;

import de.traudich.shared.Language;
import de.traudich.shared.PlainText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is going to be said or written. Findings of the checker that the writer means to keep are remembered by what
/// they say of which words.
///
/// @param formal Sie or Du, null while it is open
/// @param language what the writer chose, null where the text itself tells
/// @param attachment something is going to be attached
public record Draft(
        String subject,
        String body,
        @Nullable Boolean formal,
        Set<String> kept,
        @Nullable Language language,
        boolean attachment) {

    public static final int SUBJECT_MAX = 200;
    public static final int BODY_MAX = 6000;
    public static final Draft NONE = new Draft("", "", null, Set.of());

    private static final String REPLY = "Re: ";

    public Draft {
        subject = PlainText.line(subject);
        body = PlainText.lines(body);
        Texts.require(subject, SUBJECT_MAX);
        Texts.require(body, BODY_MAX);
        kept = Set.copyOf(kept);
    }

    public Draft(String subject, String body, @Nullable Boolean formal, Set<String> kept) {
        this(subject, body, formal, kept, null, false);
    }

    public boolean isEmpty() {
        return subject.isEmpty() && body.isEmpty();
    }

    /// The first sentence or line, for the pocket card.
    public String opening() {
        return body.lines().findFirst().orElse("");
    }

    /// What a follow-up begins with: no words, but the subject of the first note, which mail programs keep together.
    public Draft again() {
        var fits = PlainText.length(subject) <= SUBJECT_MAX - REPLY.length();
        var replies = subject.isEmpty() || subject.startsWith(REPLY) || !fits;
        return new Draft(replies ? subject : REPLY + subject, "", formal, Set.of(), language, false);
    }
}
