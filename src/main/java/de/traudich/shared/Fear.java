package de.traudich.shared;

/// Subjective units of distress, 0 (calm) to 100 (hardly bearable).
public record Fear(int value) {

    /// From here on a smaller step is worth suggesting.
    public static final int HIGH = 80;

    public Fear {
        Scale.check(value);
    }
}
