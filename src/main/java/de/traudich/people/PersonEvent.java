package de.traudich.people;

/// What happens to persons.
public sealed interface PersonEvent {

    Person person();

    /// Somebody accepted an invitation.
    record Invited(Person person, PersonId inviter, Role role) implements PersonEvent {}
}
