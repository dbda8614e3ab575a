package de.traudich.shared;

/// Subjective units of distress, 0 (calm) to 100 (hardly bearable).
public record Fear(int value) {

    public Fear {
        Scale.check(value);
    }
}
