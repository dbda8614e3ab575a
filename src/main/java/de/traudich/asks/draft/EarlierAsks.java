package de.traudich.asks.draft;

/// What is known about asks to the same person, without the one that is being followed up. The caller knows which
/// window and which maximum hold for this person.
public record EarlierAsks(int made, int allowed, boolean lastWasNo, boolean doNotContact) {

    public static final EarlierAsks NONE = new EarlierAsks(0, 3, false, false);

    public EarlierAsks {
        if (made < 0 || allowed < 1) throw new IllegalArgumentException(made + " of " + allowed);
    }

    boolean atLimit() {
        return made >= allowed;
    }
}
