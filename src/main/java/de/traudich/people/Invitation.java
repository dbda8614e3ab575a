package de.traudich.people;

import java.util.UUID;

/// An open invitation, as its link shows it.
public record Invitation(
        UUID id,
        PracticeId practice,
        String practiceName,
        PersonId inviter,
        String inviterName,
        Role role,
        String name) {

    /// Whether somebody with an account can accept it: persons belong to one practice, and nobody invites themselves.
    public boolean isFor(Person who) {
        return practice.equals(who.practice()) && !inviter.equals(who.id());
    }
}
