package de.traudich.asks;

import de.traudich.shared.PlainText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is going to be said or written. Du or Sie is null while it is open; findings of the checker that the writer
/// means to keep are remembered by what they say of which words.
public record Draft(String subject, String body, @Nullable Boolean formal, Set<String> kept) {

    public static final int SUBJECT_MAX = 200;
    public static final int BODY_MAX = 6000;
    public static final Draft NONE = new Draft("", "", null, Set.of());

    public Draft {
        subject = PlainText.line(subject);
        body = PlainText.lines(body);
        Texts.require(subject, SUBJECT_MAX);
        Texts.require(body, BODY_MAX);
        kept = Set.copyOf(kept);
    }

    public boolean isEmpty() {
        return subject.isEmpty() && body.isEmpty();
    }

    /// The first sentence or line, for the pocket card.
    public String opening() {
        return body.lines().findFirst().orElse("");
    }
}
