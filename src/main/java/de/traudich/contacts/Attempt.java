package de.traudich.contacts;

import java.util.UUID;

/// Somebody is about to be asked: for the first time in this ask, or once more after silence.
///
/// @param ask the id of the ask; the guard needs no more of it
/// @param unsolicited they did not invite contact
public record Attempt(UUID ask, RecipientKey recipient, boolean followUp, boolean unsolicited, boolean publicFigure) {

    /// 1 is the ask, 2 its follow-up.
    int number() {
        return followUp ? 2 : 1;
    }
}
