package de.traudich.insights;

import de.traudich.asks.AskId;
import de.traudich.asks.Fears;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import de.traudich.shared.Percent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The asks behind a mark, newest first, a page of them. How many there are the picture says: to count them once more
/// would be to read them all.
///
/// @param more there is another page below
/// @param counted how many more are in the mark's number and are shown nowhere
public record AsksBehind(List<Line> lines, boolean more, int counted) {

    static final AsksBehind NOTHING = new AsksBehind(List.of(), false, 0);

    public AsksBehind {
        lines = List.copyOf(lines);
    }

    /// What became of an ask, as far as it is told.
    public enum State {
        WAITING,
        ASKED,
        ANSWERED,
        NOT_ASKED
    }

    /// One ask as far as it is shared.
    ///
    /// @param at when it was asked, given up or planned
    /// @param name of a coachee as on their page, of others as they called themselves in the workshop
    /// @param coached the coach finds it on the coachee's page
    /// @param exercise its title; null for an own idea
    /// @param reason null also where only coaches are told
    public record Line(
            AskId ask,
            Instant at,
            PersonId person,
            String name,
            boolean coached,
            @Nullable String exercise,
            State state,
            @Nullable Percent chance,
            @Nullable Outcome outcome,
            @Nullable NotAskedReason reason,
            Fears fears) {}

    /// Where a page ended. Asks lie in the order of time, and of their keys where they are of the same moment.
    public record Place(Instant at, AskId ask) {

        private static final long MICROS = 1_000_000;

        /// As an address has it: microseconds and the ask.
        public String word() {
            return at.getEpochSecond() * MICROS + at.getNano() / 1000 + "." + ask.value();
        }

        /// Empty where the word means nothing.
        public static Optional<Place> of(String word) {
            if (!word.matches("\\d{1,16}\\..{36}")) return Optional.empty();
            var parts = word.split("\\.", 2);
            long micros = Long.parseLong(parts[0]);
            var at = Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1000);
            return Ids.parse(parts[1]).map(AskId::new).map(ask -> new Place(at, ask));
        }
    }

    /// A mark that does not exist, stands for nobody or is somebody else's.
    public boolean nothing() {
        return lines.isEmpty() && counted == 0;
    }

    /// Where the next page begins.
    public Optional<Place> end() {
        return more
                ? Optional.of(new Place(lines.getLast().at(), lines.getLast().ask()))
                : Optional.empty();
    }
}
