package de.traudich.people;

/// What happens to persons.
public sealed interface PersonEvent {

    Person person();

    /// Somebody accepted an invitation, and said what the inviter may see.
    record Invited(Person person, PersonId inviter, Role role, Openness openness) implements PersonEvent {}

    /// A guest who made an account lets this coach accompany them.
    record Accompanied(Person person, PersonId coach) implements PersonEvent {}
}
