package de.traudich.coaching;

import java.util.UUID;

/// A message under an ask. It is the command by which it was sent: one that comes twice stands there once.
public record MessageId(UUID value) {}
