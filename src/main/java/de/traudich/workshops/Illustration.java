package de.traudich.workshops;

import de.traudich.shared.PlainText;

/// A picture in a block, with the words for who cannot see it. Whoever knows its token may look at it.
public record Illustration(String token, String alt) {

    public static final int ALT_MAX = 200;

    public Illustration {
        alt = PlainText.line(alt);
        if (alt.isEmpty() || PlainText.length(alt) > ALT_MAX) {
            throw new IllegalArgumentException("words for who cannot see the picture");
        }
    }

    /// Below the root of the application.
    public String address() {
        return "picture/" + token;
    }
}
