package de.traudich.workshops;

import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A live workshop. The code is valid while it is open; the tokens stay, for the QR code and for the board's window.
///
/// @param summedUpAt from then on only sums are left of it
public record Workshop(
        WorkshopId id,
        PracticeId practice,
        PersonId coach,
        String title,
        String place,
        Instant startsAt,
        Language language,
        @Nullable JoinCode code,
        String joinToken,
        String boardToken,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        String notes,
        @Nullable Instant summedUpAt) {

    public static final int TITLE_MAX = 80;
    public static final int PLACE_MAX = 80;
    public static final int NOTES_MAX = 2000;

    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }

    public State state() {
        return closedAt != null ? State.CLOSED : openedAt != null ? State.OPEN : State.PLANNED;
    }
}
