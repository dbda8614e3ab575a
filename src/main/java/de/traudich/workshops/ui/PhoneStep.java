package de.traudich.workshops.ui;

import de.traudich.asks.Ask;
import de.traudich.workshops.Round;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where one participant stands. Every step has its own panel.
sealed interface PhoneStep {

    /// The round it belongs to, null where there is none.
    default @Nullable Round round() {
        return null;
    }

    /// The participant's own ask of that round, null where there is none.
    default @Nullable Ask ask() {
        return null;
    }

    /// In, and no round yet.
    record Lobby(String name) implements PhoneStep {}

    /// The exercise is known, the round has not begun.
    record Chosen(Round round) implements PhoneStep {}

    /// Came after this round; the next one is theirs.
    record Between(Round round) implements PhoneStep {}

    record Predict(Round round, Ask ask) implements PhoneStep {}

    /// Predicted: the own sentence, until they set off.
    record Prepare(Round round, Ask ask) implements PhoneStep {}

    /// On the way: the card for the pocket.
    record Asking(Round round, Ask ask) implements PhoneStep {}

    /// Asked: what came back, and the fear now.
    record Report(Round round, Ask ask) implements PhoneStep {}

    record Waiting(Round round, Ask ask) implements PhoneStep {}

    record Result(Round round, Ask ask) implements PhoneStep {}

    record NotAsked(Round round, Ask ask) implements PhoneStep {}

    /// The coach ended the round before they reported. For a short grace they still can.
    record Over(Round round, Ask ask) implements PhoneStep {}

    /// A block outside of a round: something to answer or to read. The own rounds go along.
    record InBlock(PhoneBlock block, List<PhonePicture.Turn> turns) implements PhoneStep {}

    record Closed(String title, String name, List<PhonePicture.Turn> turns, PhoneBuddies buddies)
            implements PhoneStep {}
}
