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
        String name) {}
