package de.traudich.workshops;

/// Somebody whom a coach has removed from the room.
public record Removed(ParticipantId id, String name) {}
