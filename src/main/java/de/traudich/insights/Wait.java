package de.traudich.insights;

import java.time.Duration;

/// How long an ask waited: until its reply, or, not replied, as long as anybody has looked.
public record Wait(Duration lasted, boolean replied) {

    public Wait {
        if (lasted.isNegative()) {
            throw new IllegalArgumentException("answered before it was asked: " + lasted);
        }
    }
}
