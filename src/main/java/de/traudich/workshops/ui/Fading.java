package de.traudich.workshops.ui;

import java.time.Duration;

/// Names the class that makes something leave the screen by itself, without the server: phone.css knows steps of five
/// seconds up to a minute. The server decides anyway, so a few seconds more do no harm.
final class Fading {

    private static final int STEP = 5;
    private static final int MOST = 60;

    private Fading() {}

    static String after(Duration left) {
        var seconds = Math.clamp(left.toSeconds() + 1, 1, MOST);
        return "leaves-in-" + (seconds + STEP - 1) / STEP * STEP;
    }
}
