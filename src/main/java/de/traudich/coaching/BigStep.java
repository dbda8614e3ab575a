package de.traudich.coaching;

/// How far the coach's yes has come that a big step needs before anybody is asked.
public enum BigStep {

    /// An ordinary step, or nobody coaches.
    NONE,

    /// The coach knows nothing of it yet.
    UNSAID,

    WISHED,

    /// The coach wants to talk about it first.
    TALK,

    AGREED;

    /// Nobody may be asked yet.
    public boolean waits() {
        return switch (this) {
            case UNSAID, WISHED, TALK -> true;
            case NONE, AGREED -> false;
        };
    }

    static BigStep of(boolean needed, boolean wished, boolean answered, boolean agreed) {
        if (!needed) return NONE;
        if (agreed) return AGREED;
        if (answered) return TALK;
        return wished ? WISHED : UNSAID;
    }
}
