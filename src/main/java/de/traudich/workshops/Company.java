package de.traudich.workshops;

import org.jspecify.annotations.Nullable;

/// What a room has beyond this workshop: buddies, while they are found and after the end, and at the beginning what came of the last one.
///
/// @param since null where there is nothing to say, or too few to say it
public record Company(Buddies buddies, @Nullable SinceLast since) {

    public static final Company NONE = new Company(Buddies.NONE, null);
}
