package de.traudich.asks;

import de.traudich.people.PersonId;

/// News of an ask, heard after commit. Says that something changed; what, is read from the database.
public sealed interface AskEvent {

    AskId ask();

    PersonId person();

    record Predicted(AskId ask, PersonId person) implements AskEvent {}

    record Moved(AskId ask, PersonId person) implements AskEvent {}

    record Reported(AskId ask, PersonId person) implements AskEvent {}

    record Learned(AskId ask, PersonId person) implements AskEvent {}

    record VisibilityChanged(AskId ask, PersonId person) implements AskEvent {}

    /// Whom and what, or thanks: what lists show beside the ask itself.
    record Noted(AskId ask, PersonId person) implements AskEvent {}

    /// Words around an ask that its coaches may read.
    record Worded(AskId ask, PersonId person) implements AskEvent {}
}
