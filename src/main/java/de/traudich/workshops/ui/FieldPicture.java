package de.traudich.workshops.ui;

import de.traudich.asks.Ask;
import de.traudich.shared.Language;
import de.traudich.workshops.FieldCard;
import de.traudich.workshops.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a device keeps: whose it may be, and their cards. Nothing of anybody else is in it.
///
/// @param owners one word for each person this browser stands for; none for nobody
record FieldPicture(String language, List<String> owners, List<Card> cards) {

    /// One ask in plain values, as the card's script reads them. Times are spans: no clock but the server's counts.
    record Card(
            UUID ask,
            String owner,
            UUID workshop,
            int round,
            String title,
            String instruction,
            String whom,
            String opening,
            String stage,
            boolean out,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable Integer fear,
            @Nullable Integer before,
            @Nullable Long left,
            boolean paused,
            long undo) {

        static Card of(FieldCard card, String owner, Language language, Instant now) {
            var ask = card.ask();
            var text = card.round().exercise().in(language);
            var running = card.round().phase() == Phase.ASKING;
            return new Card(
                    ask.id().value(),
                    owner,
                    card.workshop().value(),
                    card.round().number(),
                    text.title(),
                    text.instruction(),
                    card.whom(),
                    ask.opening(),
                    ask.stage().name(),
                    ask.setOffAt() != null,
                    ask.outcome() == null ? null : ask.outcome().name(),
                    ask.notAsked() == null ? null : ask.notAsked().name(),
                    ask.fearAfter() == null ? null : ask.fearAfter().value(),
                    ask.prediction() == null ? null : ask.prediction().fear().value(),
                    running ? card.round().left(now).toMillis() : null,
                    card.round().paused(),
                    undo(ask, now));
        }

        private static long undo(Ask ask, Instant now) {
            var until = ask.undoUntil();
            return until == null ? 0 : Math.max(0, Duration.between(now, until).toMillis());
        }
    }
}
