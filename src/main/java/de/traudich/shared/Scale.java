package de.traudich.shared;

/// The scale that chances and fear share: 0 to 100, whole numbers.
final class Scale {

    private Scale() {}

    static void check(int value) {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("between 0 and 100, but was " + value);
        }
    }
}
