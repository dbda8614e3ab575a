package de.traudich.asks.draft;

import java.util.Locale;

/// What the word lists know: one section of `words_de.txt` and `words_en.txt` each.
enum Cue {
    GREETING,
    GREETS_NOBODY,
    TITLE,
    SUBJECT_LINE,
    CLOSING,
    THANKS_LINE,
    POSTSCRIPT,
    SMALL_TALK,
    REQUEST,
    MOOD,
    CONDITIONAL,
    MEASURE,
    IMPERATIVE,
    PLEASE,
    BECAUSE_YOU,
    YOURS,
    YOUR_WORK,
    WHO_I_AM,
    DID_IT,
    WAY_OUT,
    IF_NOT,
    ACCEPTED,
    THANKS,
    IN_ADVANCE,
    URGENT,
    DEMAND,
    PROMISE,
    THEY_OR_YOU,
    TO_ME,
    REPROACH,
    PRAISE,
    APOLOGY,
    BELITTLING,
    DU,
    SIE,
    TITLED,
    ATTACHMENT,
    FORM,
    FILE,
    DECISION,
    THIRD_PERSON,
    HEALTH,
    CONFIDENTIAL,
    PERSON,
    COMMERCIAL,
    OFFER,
    EARLIER,
    CLOSURE;

    String section() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
