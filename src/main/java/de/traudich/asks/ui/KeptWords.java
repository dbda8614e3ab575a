package de.traudich.asks.ui;

import de.traudich.asks.Kept;

/// What to say when something could not be kept.
public final class KeptWords {

    public static final String TOO_LATE = "kept.too-late";
    public static final String OVERTAKEN = "kept.overtaken";
    public static final String TOO_EARLY = "kept.too-early";

    private KeptWords() {}

    /// The key of a sentence, empty where there is nothing to say.
    public static String refusal(Kept kept) {
        return switch (kept) {
            case Kept.Saved _ -> "";
            case Kept.Locked _ -> "kept.locked";
            case Kept.TooEarly _ -> TOO_EARLY;
            case Kept.TooLate _ -> TOO_LATE;
            case Kept.NotAgreed _ -> "kept.not-agreed";
            case Kept.NotAdmitted _ -> "kept.not-admitted";
            case Kept.NotYet _ -> "kept.not-yet";
            case Kept.Overtaken _ -> OVERTAKEN;
            case Kept.Already _ -> "kept.already";
        };
    }
}
