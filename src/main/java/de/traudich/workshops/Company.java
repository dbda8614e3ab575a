package de.traudich.workshops;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// What a room has beyond this workshop: buddies, while they are found and after the end, and at the beginning what
/// came of the last one.
///
/// @param choice whose names may be tapped
/// @param since null where there is nothing to say, or too few to say it
public record Company(
        Buddies buddies, Buddies.Choice choice, @Nullable SinceLast since) {

    public static final Company NONE = new Company(Buddies.NONE, null);

    public Company(Buddies buddies, @Nullable SinceLast since) {
        this(buddies, Buddies.Choice.NONE, since);
    }

    /// With what everybody who is here may choose from.
    Company among(Collection<ParticipantId> here, Collection<ParticipantId> phones) {
        return new Company(buddies, buddies.choice(here, phones), since);
    }
}
