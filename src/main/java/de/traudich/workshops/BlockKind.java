package de.traudich.workshops;

/// What a block of the agenda is for.
public enum BlockKind {
    CHECK_IN,
    CLOUD,
    INPUT,
    GUESS,
    PREDICT,
    REHEARSE,
    ASK_OUT,
    REVEAL,
    QUOTES,
    COMMIT,
    CHECK_OUT,
    PAUSE,
    FREE;

    /// A stretch of a round: the round's own phases say what phones and board show.
    public boolean inRound() {
        return this == PREDICT || this == ASK_OUT || this == REVEAL;
    }

    /// Entering it ends the asking of a round that still runs.
    public boolean endsAsking() {
        return this == REVEAL || this == QUOTES || this == COMMIT || this == CHECK_OUT;
    }

    /// Answered with a whole number from 0 to 10.
    public boolean scale() {
        return this == CHECK_IN || this == CHECK_OUT || this == GUESS;
    }

    /// Answered on the phone with a number or a word.
    public boolean answered() {
        return scale() || this == CLOUD;
    }
}
