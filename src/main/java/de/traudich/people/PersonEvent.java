package de.traudich.people;

import java.util.UUID;

/// What happens to persons.
public sealed interface PersonEvent {

    Person person();

    /// Somebody accepted an invitation, and said what the inviter may see.
    record Invited(Person person, PersonId inviter, Role role, Openness openness) implements PersonEvent {}

    /// Somebody was asked whether they want to be reminded by mail, and answered.
    record MailChosen(Person person, boolean wanted) implements PersonEvent {}

    /// Somebody asked for a way in without their password.
    record PasswordLost(Person person, UUID link) implements PersonEvent {}

    /// A guest who made an account lets this coach accompany them.
    record Accompanied(Person person, PersonId coach) implements PersonEvent {}
}
