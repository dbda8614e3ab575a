package de.traudich.coaching;

import de.traudich.asks.Ask;
import de.traudich.asks.AskBrief;
import de.traudich.exercises.Exercise;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One ask of a coachee, with what it practises and, where a coach handed it over, the coach's name, note and date.
/// A higher change number is newer news.
///
/// @param unread how many messages of a coach the coachee has not seen
public record TodayItem(
        Ask ask,
        AskBrief brief,
        @Nullable Exercise exercise,
        String coach,
        @Nullable LocalDate due,
        String note,
        long changed,
        int unread,
        BigStep bigStep) {

    /// Something the coachee can still set out for.
    public boolean open(Instant now) {
        var until = ask.until();
        return switch (ask.stage()) {
            case PLANNED, PREDICTED -> !ask.held() && (until == null || until.isAfter(now));
            case SET_OFF -> true;
            case ASKED, WAITING, ANSWERED, NOT_ASKED -> false;
        };
    }

    /// Asked, and nothing came back yet.
    public boolean waiting() {
        return switch (ask.stage()) {
            case ASKED, WAITING -> true;
            case PLANNED, PREDICTED, SET_OFF, ANSWERED, NOT_ASKED -> false;
        };
    }

    /// The person said how long they would wait, and that is over.
    public boolean overdue(Instant now) {
        var horizon = brief.horizon(ask);
        return waiting() && horizon != null && !now.isBefore(horizon);
    }

    /// Nothing came for so long that it may be called no reply.
    public boolean silent(Instant now) {
        return brief.silent(ask, now);
    }

    /// Somebody who was named gave something and has not been thanked yet. On the spot one thanks without a list.
    public boolean thankless() {
        var outcome = ask.outcome();
        return outcome != null
                && outcome.gave()
                && !brief.thanked()
                && !brief.whom().isEmpty();
    }

    /// Answered, or not asked; both are an end.
    public boolean done() {
        return switch (ask.stage()) {
            case ANSWERED, NOT_ASKED -> true;
            case PLANNED, PREDICTED, SET_OFF, ASKED, WAITING -> false;
        };
    }
}
