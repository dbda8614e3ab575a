package de.traudich.coaching;

import de.traudich.asks.AskId;
import de.traudich.people.PersonId;

/// News between a coach and a coachee, heard after commit.
public sealed interface CoachingEvent {

    PersonId coachee();

    /// Somebody accepted a coach's invitation.
    record Begun(PersonId coachee) implements CoachingEvent {}

    record Assigned(PersonId coachee, AskId ask) implements CoachingEvent {}

    /// A coach took back what had not begun.
    record Withdrawn(PersonId coachee, AskId ask) implements CoachingEvent {}

    /// A coach opened what a coachee shared.
    record Read(PersonId coachee, AskId ask) implements CoachingEvent {}

    /// Somebody wrote under a shared ask.
    record Wrote(PersonId coachee, AskId ask) implements CoachingEvent {}

    /// Somebody has read what was written.
    record Seen(PersonId coachee, AskId ask) implements CoachingEvent {}

    /// A coachee chose what new asks begin with.
    record Opened(PersonId coachee) implements CoachingEvent {}

    /// A coachee threw an idea of their own away.
    record Discarded(PersonId coachee, AskId ask) implements CoachingEvent {}

    /// A coachee asked for a coach's yes, or a coach answered.
    record BigStepMoved(PersonId coachee, AskId ask) implements CoachingEvent {}

    /// A coachee took an exercise on their own account.
    record Taken(PersonId coachee, AskId ask) implements CoachingEvent {}
}
