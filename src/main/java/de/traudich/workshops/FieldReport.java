package de.traudich.workshops;

import de.traudich.asks.AskId;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;

/// One tap on a card that may have been offline for hours. Sent twice it counts once.
public record FieldReport(CommandId command, AskId ask, Tap tap) {

    /// What was tapped.
    public sealed interface Tap {

        record Asked() implements Tap {}

        record Came(Outcome outcome) implements Tap {}

        record Waiting() implements Tap {}

        record NotAsked(NotAskedReason reason) implements Tap {}

        record Afraid(Fear fear) implements Tap {}

        record TakenBack() implements Tap {}

        /// As a card sends it; whatever it never offered is an [IllegalArgumentException].
        static Tap of(String verb, String value) {
            return switch (verb) {
                case "asked" -> new Asked();
                case "came" -> new Came(Outcome.valueOf(value));
                case "waiting" -> new Waiting();
                case "not-asked" -> new NotAsked(NotAskedReason.valueOf(value));
                case "fear" -> new Afraid(new Fear(Integer.parseInt(value)));
                case "undo" -> new TakenBack();
                default -> throw new IllegalArgumentException("no such tap");
            };
        }
    }
}
