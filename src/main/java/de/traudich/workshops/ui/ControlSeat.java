package de.traudich.workshops.ui;

import de.traudich.asks.Ask;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.Phase;
import de.traudich.workshops.Round;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One participant as the coach sees them in this round. Numbers only when the person shares them.
record ControlSeat(
        ParticipantId id,
        String name,
        State state,
        @Nullable Instant outSince,
        long minutesOut,
        boolean needsCoach,
        boolean shared,
        @Nullable Prediction prediction,
        @Nullable Outcome outcome) {

    /// From this long on, being out is worth a look.
    static final Duration LONG = Duration.ofMinutes(4);

    /// In the order of who needs the coach first.
    enum State {
        OUT,
        ASKED,
        PREPARING,
        DUE,
        GUESSING,
        AWAY,
        HERE,
        GUESSED,
        WAITING,
        NOT_ASKED,
        NO_REPORT,
        BACK;

        boolean out() {
            return this == OUT || this == ASKED;
        }

        boolean mayAnswer() {
            return out() || this == PREPARING || this == DUE || this == WAITING;
        }
    }

    private static final Comparator<ControlSeat> NEED = Comparator.<ControlSeat, Boolean>comparing(
                    seat -> !seat.state.out())
            .thenComparing(seat -> seat.outSince, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ControlSeat::state);

    /// At most one is marked: the first, when they have been out for long.
    static List<ControlSeat> of(Scene scene, Instant now) {
        var sorted = scene.seats().stream()
                .map(seat -> of(scene, seat, now))
                .sorted(NEED)
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> i == 0 ? sorted.getFirst().markedIfLong() : sorted.get(i))
                .toList();
    }

    private static ControlSeat of(Scene scene, Seat seat, Instant now) {
        var here = scene.connected().contains(seat.id());
        return seat.ask(scene.round())
                .map(ask -> of(seat, ask, state(ask, scene.round(), now), now))
                .orElseGet(() -> new ControlSeat(
                        seat.id(), seat.name(), here ? State.HERE : State.AWAY, null, 0, false, true, null, null));
    }

    private static ControlSeat of(Seat seat, Ask ask, State state, Instant now) {
        var since = state.out() ? ask.setOffAt() : null;
        var minutes =
                since == null ? 0 : Math.max(0, Duration.between(since, now).toMinutes());
        var shared = ask.visibility().showsNumbersToHost();
        return new ControlSeat(
                seat.id(),
                seat.name(),
                state,
                since,
                minutes,
                false,
                shared,
                shared ? ask.prediction() : null,
                shared ? ask.outcome() : null);
    }

    private static State state(Ask ask, @Nullable Round round, Instant now) {
        var over = ask.until() != null && !now.isBefore(ask.until());
        return switch (ask.stage()) {
            case PLANNED, PREDICTED -> over ? State.NO_REPORT : beforeLeaving(ask, round);
            case SET_OFF -> State.OUT;
            case ASKED -> State.ASKED;
            case WAITING -> State.WAITING;
            case ANSWERED -> State.BACK;
            case NOT_ASKED -> State.NOT_ASKED;
        };
    }

    private static State beforeLeaving(Ask ask, @Nullable Round round) {
        if (round != null && round.phase() == Phase.ENDED) return State.DUE;
        if (round != null && round.phase() == Phase.ASKING) return State.PREPARING;
        return ask.prediction() == null ? State.GUESSING : State.GUESSED;
    }

    private ControlSeat markedIfLong() {
        var needed = minutesOut >= LONG.toMinutes();
        return new ControlSeat(id, name, state, outSince, minutesOut, needed, shared, prediction, outcome);
    }
}
