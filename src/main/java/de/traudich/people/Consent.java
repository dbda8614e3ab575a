package de.traudich.people;

/// What somebody may agree to. Nobody has agreed who was not asked.
///
/// Another text is another version: who agreed to the words before is asked anew.
public enum Consent {
    /// That shared asks are counted in the sums of the practice.
    PRACTICE_TOTALS(1);

    private final int version;

    Consent(int version) {
        this.version = version;
    }

    int version() {
        return version;
    }
}
