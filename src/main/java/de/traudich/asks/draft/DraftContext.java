package de.traudich.asks.draft;

import de.traudich.exercises.Channel;
import de.traudich.shared.Language;
import java.text.Normalizer;
import java.util.Objects;

/// Everything the rules may know. Places of findings count in this subject and this body: both are kept as typed,
/// except that letters and their accents are one character (NFC).
public record DraftContext(
        Channel channel,
        Language language,
        String subject,
        String body,
        boolean attachment,
        PersonAsked personAsked,
        Homework homework,
        Attempt attempt,
        EarlierAsks earlierAsks) {

    public DraftContext {
        Objects.requireNonNull(channel);
        Objects.requireNonNull(language);
        Objects.requireNonNull(personAsked);
        Objects.requireNonNull(homework);
        Objects.requireNonNull(attempt);
        Objects.requireNonNull(earlierAsks);
        subject = Normalizer.normalize(subject, Normalizer.Form.NFC);
        body = Normalizer.normalize(body, Normalizer.Form.NFC);
    }

    boolean followsUp() {
        return attempt instanceof Attempt.FollowUp;
    }
}
