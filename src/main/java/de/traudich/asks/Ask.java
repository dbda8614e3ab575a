package de.traudich.asks;

import de.traudich.exercises.ExerciseId;
import de.traudich.people.PersonId;
import de.traudich.shared.Fear;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One attempt of one person to ask somebody. What has not happened yet is null.
public record Ask(
        AskId id,
        PersonId person,
        @Nullable ExerciseId exercise,
        Visibility visibility,
        boolean held,
        @Nullable Instant until,
        String opening,
        @Nullable Prediction prediction,
        @Nullable Instant lockedAt,
        @Nullable Instant setOffAt,
        @Nullable Instant askedAt,
        @Nullable Instant waitingAt,
        @Nullable Outcome outcome,
        @Nullable Instant answeredAt,
        @Nullable Fear fearAfter,
        @Nullable NotAskedReason notAsked,
        @Nullable Instant notAskedAt,
        String learned,
        boolean released,
        Instant createdAt) {

    /// How long a report may be taken back.
    public static final Duration UNDO = Duration.ofSeconds(30);

    /// Ten working days, in calendar days: nobody is followed up sooner. An hour more for the night that has one.
    public static final Duration FOLLOW_UP_AFTER = Duration.ofDays(14).plusHours(1);

    /// Silence may be called no reply after so many days, where nobody said how long they would wait.
    public static final int SILENT_DAYS = 14;

    public static final int OPENING_MAX = 300;
    public static final int LEARNED_MAX = 500;

    public Stage stage() {
        if (outcome != null) return Stage.ANSWERED;
        if (notAsked != null) return Stage.NOT_ASKED;
        if (waitingAt != null) return Stage.WAITING;
        if (askedAt != null) return Stage.ASKED;
        if (setOffAt != null) return Stage.SET_OFF;
        return prediction != null ? Stage.PREDICTED : Stage.PLANNED;
    }

    public boolean locked() {
        return lockedAt != null;
    }

    /// Waited long enough to remind somebody once.
    public boolean mayFollowUp(Instant now) {
        var from = followUpFrom();
        return outcome == null && from != null && !from.isAfter(now);
    }

    /// When somebody may be reminded at the earliest, null while nobody was asked.
    public @Nullable Instant followUpFrom() {
        return askedAt == null ? null : askedAt.plus(FOLLOW_UP_AFTER);
    }

    /// When this ask last moved, for the order of a list.
    public Instant movedAt() {
        for (var at : new @Nullable Instant[] {answeredAt, notAskedAt, waitingAt, askedAt, setOffAt}) {
            if (at != null) return at;
        }
        return createdAt;
    }

    /// When the last report can no longer be taken back, null where there is none.
    public @Nullable Instant undoUntil() {
        var reported = answeredAt != null ? answeredAt : notAskedAt != null ? notAskedAt : waitingAt;
        return reported == null ? null : reported.plus(UNDO);
    }
}
