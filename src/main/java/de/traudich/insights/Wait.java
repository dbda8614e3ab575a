package de.traudich.insights;

import java.time.Duration;

/// How long asks waited: until their reply, or, not replied, as long as anybody has looked.
///
/// @param asks how many waited alike, at least one
public record Wait(Duration lasted, boolean replied, int asks) {

    public Wait {
        if (lasted.isNegative()) {
            throw new IllegalArgumentException("answered before it was asked: " + lasted);
        }
        if (asks < 1) {
            throw new IllegalArgumentException(asks + " asks");
        }
    }

    public Wait(Duration lasted, boolean replied) {
        this(lasted, replied, 1);
    }
}
