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
}
