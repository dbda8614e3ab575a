package de.traudich.workshops.ui;

import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import de.traudich.asks.Stage;
import de.traudich.people.PersonId;
import de.traudich.workshops.BlockId;
import de.traudich.workshops.Phase;
import de.traudich.workshops.Reveal;
import de.traudich.workshops.Round;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Seat;
import de.traudich.workshops.Workshop;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What one phone takes from a scene: how far the rounds are, and its own asks. No counts and nothing of anybody else,
/// so that another person's answer is no news here.
///
/// @param after with whom somebody goes on when the workshop is closed; before, the block says it
record PhonePicture(
        String title,
        String name,
        boolean closed,
        boolean leads,
        List<Turn> turns,
        @Nullable PhoneBlock block,
        PhoneBuddies after) {

    /// One round and the own ask in it; null for who came after it.
    record Turn(Round round, @Nullable Ask ask) {

        private static final Set<Stage> OPEN = EnumSet.of(Stage.SET_OFF, Stage.ASKED, Stage.WAITING);

        /// Set off or asked: what came of it can still be entered, however late.
        boolean open() {
            return ask != null && OPEN.contains(ask.stage());
        }

        /// What came back is known, the fear after it not yet.
        boolean half() {
            return ask != null && ask.stage() == Stage.ANSWERED && ask.fearAfter() == null;
        }

        private PhoneStep step() {
            if (round.phase() == Phase.CHOSEN) return new PhoneStep.Chosen(round);
            if (ask == null) return new PhoneStep.Between(round);
            return switch (ask.stage()) {
                case PLANNED -> running(new PhoneStep.Predict(round, ask), ask);
                case PREDICTED -> running(new PhoneStep.Prepare(round, ask), ask);
                case SET_OFF -> running(new PhoneStep.Asking(round, ask), ask);
                case ASKED -> new PhoneStep.Report(round, ask);
                case WAITING -> new PhoneStep.Waiting(round, ask);
                case ANSWERED -> answered(ask);
                case NOT_ASKED -> new PhoneStep.NotAsked(round, ask);
            };
        }

        private PhoneStep running(PhoneStep step, Ask ask) {
            return round.phase() == Phase.ENDED ? new PhoneStep.Over(round, ask) : step;
        }

        private PhoneStep answered(Ask ask) {
            return ask.fearAfter() == null ? new PhoneStep.Report(round, ask) : new PhoneStep.Result(round, ask);
        }

        /// Opened by hand: the card of who is out, the answer to enter, or what has become of it.
        private PhoneStep opened(Ask ask) {
            return switch (ask.stage()) {
                case ANSWERED -> answered(ask);
                case NOT_ASKED -> new PhoneStep.NotAsked(round, ask);
                case SET_OFF ->
                    round.phase() == Phase.ASKING ? new PhoneStep.Asking(round, ask) : new PhoneStep.Report(round, ask);
                case PLANNED, PREDICTED, ASKED, WAITING -> new PhoneStep.Report(round, ask);
            };
        }

        private boolean is(AskId id) {
            return ask != null && ask.id().equals(id);
        }
    }

    PhonePicture {
        turns = List.copyOf(turns);
    }

    static PhonePicture of(Scene scene, PersonId person) {
        var seat = scene.seat(person);
        return new PhonePicture(
                scene.workshop().title(),
                seat.map(Seat::name).orElse(""),
                scene.workshop().state() == Workshop.State.CLOSED,
                scene.standing().leads(),
                scene.rounds().stream()
                        .map(round -> new Turn(covered(round), ask(seat, round)))
                        .toList(),
                PhoneBlock.of(scene, person),
                seat.map(mine -> PhoneBuddies.after(scene, mine)).orElse(PhoneBuddies.NONE));
    }

    private static @Nullable Ask ask(Optional<Seat> seat, Round round) {
        return seat.flatMap(mine -> mine.ask(round)).orElse(null);
    }

    /// What the board reveals is no news for a phone.
    private static Round covered(Round round) {
        return new Round(
                round.id(),
                round.number(),
                round.exercise(),
                round.phase(),
                Reveal.COVERED,
                round.endsAt(),
                round.pausedAt());
    }

    PhoneStep step() {
        if (closed) return new PhoneStep.Closed(title, name, turns, after);
        if (block != null) return new PhoneStep.InBlock(block, turns);
        return turns.isEmpty() ? new PhoneStep.Lobby(name) : turns.getLast().step();
    }

    /// An ask the person opened from a list; the current step where it is not theirs.
    PhoneStep step(AskId opened) {
        for (var turn : turns) {
            if (turn.is(opened) && turn.ask() != null) return turn.opened(turn.ask());
        }
        return step();
    }

    /// Asks whose answer is missing: of earlier rounds; while the room is in a block also of the newest one, and half
    /// reports.
    List<Turn> openBefore() {
        if (closed || turns.isEmpty()) return List.of();
        return block == null
                ? turns.subList(0, turns.size() - 1).stream().filter(Turn::open).toList()
                : turns.stream().filter(turn -> turn.open() || turn.half()).toList();
    }

    PhonePicture with(UnaryOperator<Ask> change) {
        var changed = turns.stream()
                .map(turn -> turn.ask() == null ? turn : new Turn(turn.round(), change.apply(turn.ask())))
                .toList();
        return new PhonePicture(title, name, closed, leads, changed, block, after);
    }

    PhonePicture in(@Nullable PhoneBlock newer) {
        return new PhonePicture(title, name, closed, leads, turns, newer, after);
    }

    /// The ask of who is out or in the middle of a report: they stay there although the room went to a block, or on
    /// from one.
    @Nullable
    AskId keeps(PhoneStep shown, PhonePicture before) {
        var ask = shown.ask();
        var begun = shown instanceof PhoneStep.Asking || shown instanceof PhoneStep.Report;
        return ask != null
                        && begun
                        && !closed
                        && (block != null || before.block != null)
                        && step(ask.id()).getClass() == shown.getClass()
                ? ask.id()
                : null;
    }

    /// Whether the room has moved on since the other picture: another block, another round, or another phase of it.
    boolean movedOnFrom(PhonePicture other) {
        return closed != other.closed
                || !Objects.equals(at(), other.at())
                || turns.size() != other.turns.size()
                || !turns.isEmpty()
                        && turns.getLast().round().phase()
                                != other.turns.getLast().round().phase();
    }

    private @Nullable BlockId at() {
        return block == null ? null : block.id();
    }
}
