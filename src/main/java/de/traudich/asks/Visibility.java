package de.traudich.asks;

/// Who besides the person sees an ask. The person decides, ask by ask; a round begins with its host.
public enum Visibility {
    ONLY_ME,
    HOST,
    OUTCOME,
    COACH,
    GROUP_ANONYMOUS;

    /// Outcome, chance and fear, for the coach who hosts the round.
    public boolean showsNumbersToHost() {
        return this == HOST || showsNumbers();
    }

    /// Outcome, chance and fear, for every coach of the person.
    public boolean showsNumbers() {
        return this == OUTCOME || this == COACH;
    }

    /// Everything the person wrote around the ask, for every coach of theirs; the address of who is asked never.
    public boolean showsText() {
        return this == COACH;
    }
}
