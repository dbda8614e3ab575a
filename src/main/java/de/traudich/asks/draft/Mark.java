package de.traudich.asks.draft;

/// How well a rule is founded; `LAW` and `HOUSE` are no research at all.
public enum Mark {
    E1,
    E2,
    E3,
    E4,
    LAW,
    HOUSE;

    public String key() {
        return "draft.mark." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
