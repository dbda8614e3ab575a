package de.traudich.reminders;

/// What a person may be reminded of. A reminder never says more about an ask than this.
public enum Kind {
    /// An exercise with a date.
    DUE(2),
    /// Nothing came back for as long as the person wanted to wait.
    HORIZON(0),
    THANKS(0),
    CONTACT(0),
    /// Planned and left lying.
    PLANNED(0),
    /// A month is over, and there is something to look at in it.
    REPORT(0);

    private final int daysAhead;

    Kind(int daysAhead) {
        this.daysAhead = daysAhead;
    }

    int daysAhead() {
        return daysAhead;
    }
}
