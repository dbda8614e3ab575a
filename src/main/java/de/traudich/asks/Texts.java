package de.traudich.asks;

import de.traudich.shared.PlainText;

/// Limits of what people write. The views say them kindly before; here they only hold.
final class Texts {

    private Texts() {}

    static void require(String text, int most) {
        if (PlainText.length(text) > most) {
            throw new IllegalArgumentException("text over its limit of " + most);
        }
    }

    /// As it is kept; throws where it is too long.
    static String lines(String typed, int most) {
        var text = PlainText.lines(typed);
        require(text, most);
        return text;
    }
}
