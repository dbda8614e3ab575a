package de.traudich.workshops;

import de.traudich.people.PersonId;
import de.traudich.shared.PlainText;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a participant answers to a block. The newest answer counts; false when the block is over, is not theirs or does
/// not exist.
@Service
public class Answering {

    public static final int WORD_MAX = 30;

    private final AnswerRepository answers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(AnswerRepository answers, ApplicationEventPublisher events, Clock clock) {
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    /// @param value 0 to 10
    @Transactional
    public boolean rate(WorkshopId workshop, BlockId block, PersonId who, int value) {
        if (value < 0 || value > Answers.HIGHEST) {
            throw new IllegalArgumentException("0 to 10, but was " + value);
        }
        return keep(workshop, block, who, value, "");
    }

    /// One word, or a few, of at most thirty characters.
    @Transactional
    public boolean say(WorkshopId workshop, BlockId block, PersonId who, String word) {
        var words = PlainText.line(word);
        if (words.isEmpty() || PlainText.length(words) > WORD_MAX) {
            throw new IllegalArgumentException("1 to 30 characters");
        }
        var kept = keep(workshop, block, who, null, words);
        if (kept) {
            answers.forgetDraft(workshop, block, who);
        }
        return kept;
    }

    /// What was typed so far, for its author alone. What is too long for a word is not kept.
    @Transactional
    public void draft(WorkshopId workshop, BlockId block, PersonId who, String typed) {
        var words = PlainText.line(typed);
        var changed = words.isEmpty()
                ? answers.forgetDraft(workshop, block, who)
                : PlainText.length(words) <= WORD_MAX && answers.draft(workshop, block, who, words);
        if (changed) {
            events.publishEvent(new WorkshopEvent.BlockAnswered(workshop));
        }
    }

    private boolean keep(WorkshopId workshop, BlockId block, PersonId who, @Nullable Integer value, String words) {
        var kept = answers.keep(workshop, block, who, value, words, clock.instant());
        if (kept) {
            events.publishEvent(new WorkshopEvent.BlockAnswered(workshop));
        }
        return kept;
    }
}
