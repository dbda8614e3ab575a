package de.traudich.contacts;

import de.traudich.exercises.Boundary;
import java.time.LocalDate;

/// Whether somebody may be asked now. Every refusal has a sentence that says why and what else to do.
public sealed interface Admission {

    record Admitted() implements Admission {}

    /// @param from the first day a follow-up is allowed
    record FollowUpTooEarly(LocalDate from) implements Admission {}

    record AlreadyFollowedUp() implements Admission {}

    /// Nobody lifts this one, no coach either.
    record AfterANo() implements Admission {}

    /// @param from the first day this person may ask them again
    record TooOften(LocalDate from) implements Admission {}

    /// @param from the first day somebody of the practice may ask them again
    record FigureTooOften(LocalDate from) implements Admission {}

    record DoNotContact() implements Admission {}

    /// The ask itself went to another address, and a follow-up goes where the ask went.
    record AskedElsewhere() implements Admission {}

    /// Nobody of this kind is asked here, or not again.
    record OffLimits(Boundary boundary) implements Admission {}

    /// So many unsolicited messages in one day are no personal asks any more.
    ///
    /// @param from the first day there is room again
    record EnoughToday(int most, LocalDate from) implements Admission {}
}
