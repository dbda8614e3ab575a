package de.traudich.coaching;

import de.traudich.people.PrivateTexts;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Seals messages from before there was a seal, which SQL cannot: at the start, and again for what an older
/// instance may still have written beside. Each is one statement of its own, so that it may stop anywhere,
/// and run twice.
@Component
class Sealing {

    private static final System.Logger LOG = System.getLogger(Sealing.class.getName());
    private static final MessageId START = new MessageId(new UUID(0, 0));
    private static final int AT_A_TIME = 200;

    private final FeedbackRepository feedback;
    private final PrivateTexts texts;

    Sealing(FeedbackRepository feedback, PrivateTexts texts) {
        this.feedback = feedback;
        this.texts = texts;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void seal() {
        var page = feedback.inClear(START, AT_A_TIME);
        while (!page.isEmpty()) {
            page.forEach(this::seal);
            page = feedback.inClear(page.getLast().id(), AT_A_TIME);
        }
    }

    /// One that cannot be sealed keeps no other in clear; it is tried again.
    private void seal(Letter letter) {
        try {
            var words = Objects.requireNonNull(letter.clear());
            var sealed =
                    texts.of(letter.coachee()).seal(Letter.PLACE, letter.id().value(), words);
            feedback.seal(letter.id(), Objects.requireNonNull(sealed));
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "a message was not sealed", failed);
        }
    }
}
