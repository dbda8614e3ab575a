package de.traudich.shared;

/// A chance, 0 to 100 per cent.
public record Percent(int value) {

    public Percent {
        Scale.check(value);
    }
}
