package de.traudich.asks;

/// Who besides the person sees an ask. The person decides, ask by ask.
public enum Visibility {
    ONLY_ME,
    OUTCOME,
    COACH,
    GROUP_ANONYMOUS;

    /// Outcome, chance and fear.
    public boolean showsNumbers() {
        return this == OUTCOME || this == COACH;
    }

    /// What was learned, in the person's own words.
    public boolean showsText() {
        return this == COACH;
    }
}
