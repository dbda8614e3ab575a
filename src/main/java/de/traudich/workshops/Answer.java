package de.traudich.workshops;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one participant answered to a block: a number from 0 to 10, or a word that may have been taken off the wall.
public record Answer(ParticipantId participant, @Nullable Integer value, String words, boolean hidden, Instant at) {}
