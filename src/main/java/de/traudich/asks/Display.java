package de.traudich.asks;

/// The display ladder: what a number of answered asks may show. Every rung includes the ones below it.
/// Small numbers say little, so less is drawn from them.
public enum Display {
    NOTHING(0),
    DOTS(1),
    RATE(5),
    BIAS(10),
    ACCURACY(20),
    RELIABILITY(50);

    private final int from;

    Display(int from) {
        this.from = from;
    }

    /// For one person, who never sees more than Brier and skill.
    public static Display ofPerson(int answered) {
        var highest = ofGroup(answered);
        return highest == RELIABILITY ? ACCURACY : highest;
    }

    /// For the pooled asks of a group; whether the group is large enough to be shown at all is another question.
    public static Display ofGroup(int answered) {
        var highest = NOTHING;
        for (var rung : values()) {
            if (answered >= rung.from) {
                highest = rung;
            }
        }
        return highest;
    }

    public boolean allows(Display rung) {
        return compareTo(rung) >= 0;
    }

    /// The number of answered asks from which this is shown.
    public int from() {
        return from;
    }
}
