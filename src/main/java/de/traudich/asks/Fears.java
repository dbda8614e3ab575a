package de.traudich.asks;

import de.traudich.shared.Fear;
import org.jspecify.annotations.Nullable;

/// Fear before, at its height and afterwards, each 0 to 100.
public record Fears(
        @Nullable Fear before,
        @Nullable Fear peak,
        @Nullable Fear after) {}
