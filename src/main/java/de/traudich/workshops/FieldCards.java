package de.traudich.workshops;

import de.traudich.asks.Approaching;
import de.traudich.asks.Ask;
import de.traudich.asks.Asking;
import de.traudich.asks.Asks;
import de.traudich.asks.Kept;
import de.traudich.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/// Cards for the pocket, and what comes back from them, however late. A report that says what already stands is
/// kept: two devices that say the same do not contradict each other.
@Service
public class FieldCards {

    /// What was just reported stays readable on the card for that long.
    private static final Duration READABLE = Duration.ofHours(12);

    private final FieldCardQueries cards;
    private final Approaching approaching;
    private final Asking asking;
    private final Asks asks;
    private final Clock clock;

    FieldCards(FieldCardQueries cards, Approaching approaching, Asking asking, Asks asks, Clock clock) {
        this.cards = cards;
        this.approaching = approaching;
        this.asking = asking;
        this.asks = asks;
        this.clock = clock;
    }

    /// Newest round first.
    public List<FieldCard> of(Person who) {
        return cards.of(who, clock.instant().minus(READABLE));
    }

    /// A foreign ask and an unknown one are both stale.
    public Kept keep(Person who, FieldReport report) {
        var kept = act(who, report);
        return kept instanceof Kept.Already && stands(asks.get(report.ask(), who.id()), report.tap())
                ? new Kept.Saved()
                : kept;
    }

    private Kept act(Person who, FieldReport report) {
        var command = report.command();
        var ask = report.ask();
        return switch (report.tap()) {
            case FieldReport.Tap.Asked _ -> approaching.asked(command, who, ask);
            case FieldReport.Tap.Came came -> approaching.report(command, who, ask, came.outcome());
            case FieldReport.Tap.Waiting _ -> approaching.waiting(command, who, ask);
            case FieldReport.Tap.NotAsked not -> asking.notAsked(command, ask, who.id(), not.reason());
            case FieldReport.Tap.Afraid afraid -> asking.fearAfter(command, ask, who.id(), afraid.fear());
            case FieldReport.Tap.TakenBack _ -> approaching.undo(command, who, ask);
        };
    }

    private static boolean stands(Ask ask, FieldReport.Tap tap) {
        return switch (tap) {
            case FieldReport.Tap.Asked _ -> ask.askedAt() != null;
            case FieldReport.Tap.Came came -> ask.outcome() == came.outcome();
            case FieldReport.Tap.Waiting _ -> ask.waitingAt() != null;
            case FieldReport.Tap.NotAsked not -> ask.notAsked() == not.reason();
            case FieldReport.Tap.Afraid afraid -> Objects.equals(ask.fearAfter(), afraid.fear());
            case FieldReport.Tap.TakenBack _ -> false;
        };
    }
}
