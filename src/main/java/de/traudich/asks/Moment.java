package de.traudich.asks;

import java.util.Locale;

/// What of an ask stands in the history of the contact it is about.
enum Moment {
    ASKED,
    FOLLOWED_UP,
    ANSWERED;

    String column() {
        return name().toLowerCase(Locale.ROOT) + "_as";
    }
}
