package de.traudich.contacts;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When to get in touch again. Counted from the last *real* contact, or from the day the contact was
/// written down.
///
/// @param own the rhythm of this contact alone
/// @param byTag the strictest rhythm of its tags, which counts where there is no own one
public record KeepInTouch(
        @Nullable Rhythm own,
        @Nullable Rhythm byTag,
        LocalDate since,
        @Nullable LocalDate lastReal,
        @Nullable LocalDate snoozedUntil) {

    public Optional<Rhythm> rhythm() {
        return Optional.ofNullable(own != null ? own : byTag);
    }

    /// The day it becomes due; a snooze moves it later, never earlier.
    public Optional<LocalDate> dueOn() {
        return rhythm().map(rhythm -> later(from().plusDays(rhythm.idealDays())));
    }

    /// The first day that is longer than it should be.
    public Optional<LocalDate> overdueOn() {
        return rhythm().map(rhythm -> later(from().plusDays(rhythm.maxDays() + 1L)));
    }

    public Light light(LocalDate today) {
        if (rhythm().isEmpty()) return Light.NONE;
        if (snoozedUntil != null && today.isBefore(snoozedUntil)) return Light.SNOOZED;
        if (!today.isBefore(overdueOn().orElseThrow())) return Light.OVERDUE;
        return today.isBefore(dueOn().orElseThrow()) ? Light.FINE : Light.DUE;
    }

    private LocalDate from() {
        return Objects.requireNonNullElse(lastReal, since);
    }

    private LocalDate later(LocalDate day) {
        return snoozedUntil != null && snoozedUntil.isAfter(day) ? snoozedUntil : day;
    }
}
