package de.traudich.workshops;

import org.jspecify.annotations.Nullable;

/// What one participant answered to a block: a number from 0 to 10, or a word.
public record Answer(ParticipantId participant, @Nullable Integer value, String words, boolean hidden) {}
