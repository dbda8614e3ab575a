package de.traudich.workshops;

import de.traudich.asks.Ask;
import de.traudich.asks.Outcome;
import de.traudich.asks.Stage;
import de.traudich.shared.Fear;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Who may need the coach, and the fact that says why. For the coach alone; what a person does not share is no reason.
public record Radar(List<Signal> signals) {

    /// Somebody, why, and since when.
    ///
    /// @param fact minutes, noes or fear, as the reason says
    public record Signal(
            ParticipantId participant,
            String name,
            Reason reason,
            int fact,
            @Nullable Nudge nudged) {}

    /// The most urgent first.
    public enum Reason {
        HELP(Nudge.COME_TO_ME),
        FEAR(Nudge.SMALLER),
        NOES(Nudge.WELL_DONE),
        NOBODY_CHOSEN(Nudge.TAKE_TIME),
        NOTHING_REPORTED(Nudge.REPORT);

        private final Nudge nudge;

        Reason(Nudge nudge) {
            this.nudge = nudge;
        }

        /// What is said to them with one tap.
        public Nudge nudge() {
            return nudge;
        }
    }

    /// From this long after the start of the asking, who has not set off is worth a look.
    static final Duration NOBODY_CHOSEN = Duration.ofMinutes(5);

    /// From this long on, being out without a report is worth a look.
    static final Duration NOTHING_REPORTED = Duration.ofMinutes(10);

    static final int NOES = 3;

    public Radar {
        signals = List.copyOf(signals);
    }

    public static Radar of(Scene scene, Instant now) {
        return new Radar(scene.seats().stream()
                .flatMap(seat -> signal(scene, seat, now).stream())
                .sorted(Comparator.comparing(Signal::reason)
                        .thenComparing(Comparator.comparing(Signal::fact).reversed()))
                .toList());
    }

    /// At most one for each person, the most urgent.
    private static Optional<Signal> signal(Scene scene, Seat seat, Instant now) {
        if (seat.helpAt() != null) {
            return Optional.of(signal(seat, Reason.HELP, minutes(seat.helpAt(), now)));
        }
        var round = scene.round();
        return seat.ask(round)
                .filter(_ -> round != null && round.phase() != Phase.CHOSEN)
                .flatMap(ask -> fear(seat, ask)
                        .or(() -> noes(scene, seat))
                        .or(() -> nobodyChosen(seat, ask, round, now))
                        .or(() -> nothingReported(seat, ask, round, now)));
    }

    private static Optional<Signal> fear(Seat seat, Ask ask) {
        var prediction = ask.prediction();
        return prediction != null
                        && before(ask)
                        && shared(ask)
                        && prediction.fear().value() >= Fear.HIGH
                ? Optional.of(signal(seat, Reason.FEAR, prediction.fear().value()))
                : Optional.empty();
    }

    /// The newest answers, as long as all of them are noes.
    private static Optional<Signal> noes(Scene scene, Seat seat) {
        var noes = scene.rounds().reversed().stream()
                .flatMap(round -> seat.ask(round).stream())
                .filter(ask -> ask.outcome() != null)
                .takeWhile(((Predicate<Ask>) Radar::shared).and(ask -> ask.outcome() == Outcome.NO))
                .count();
        return noes >= NOES ? Optional.of(signal(seat, Reason.NOES, (int) noes)) : Optional.empty();
    }

    private static Optional<Signal> nobodyChosen(Seat seat, Ask ask, @Nullable Round round, Instant now) {
        if (round == null || round.phase() != Phase.ASKING || round.paused() || !before(ask)) {
            return Optional.empty();
        }
        var began = round.askingAt();
        return began == null || began.plus(NOBODY_CHOSEN).isAfter(now)
                ? Optional.empty()
                : Optional.of(signal(seat, Reason.NOBODY_CHOSEN, minutes(began, now)));
    }

    private static Optional<Signal> nothingReported(Seat seat, Ask ask, @Nullable Round round, Instant now) {
        var out = ask.stage() == Stage.SET_OFF || ask.stage() == Stage.ASKED ? ask.setOffAt() : null;
        if (out == null || round == null) {
            return Optional.empty();
        }
        var over = round.phase() == Phase.ENDED || !out.plus(NOTHING_REPORTED).isAfter(now);
        return over ? Optional.of(signal(seat, Reason.NOTHING_REPORTED, minutes(out, now))) : Optional.empty();
    }

    private static boolean before(Ask ask) {
        return ask.stage() == Stage.PLANNED || ask.stage() == Stage.PREDICTED;
    }

    private static boolean shared(Ask ask) {
        return ask.visibility().showsNumbersToHost();
    }

    private static Signal signal(Seat seat, Reason reason, int fact) {
        return new Signal(seat.id(), seat.name(), reason, fact, seat.nudge());
    }

    private static int minutes(Instant since, Instant now) {
        return (int) Math.max(0, Duration.between(since, now).toMinutes());
    }
}
