package de.traudich.contacts;

/// How often two people should hear from each other: after the ideal number of days it would be nice,
/// after the longest it is overdue. Days, 1 to 1000.
public record Rhythm(int idealDays, int maxDays) {

    public static final int MOST_DAYS = 1000;

    public Rhythm {
        if (idealDays < 1 || maxDays < idealDays || maxDays > MOST_DAYS) {
            throw new IllegalArgumentException("1 <= ideal <= longest <= 1000 days");
        }
    }

    /// Of two rhythms the one that is due first.
    static Rhythm stricter(Rhythm one, Rhythm other) {
        return one.idealDays != other.idealDays
                ? one.idealDays < other.idealDays ? one : other
                : one.maxDays <= other.maxDays ? one : other;
    }
}
