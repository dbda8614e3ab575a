package de.traudich.workshops.ui;

import de.traudich.exercises.Exercise;
import de.traudich.workshops.BlockSight;
import de.traudich.workshops.Phase;
import de.traudich.workshops.Radar;
import de.traudich.workshops.Round;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Seat;
import de.traudich.workshops.Standing;
import de.traudich.workshops.Tally;
import de.traudich.workshops.Workshop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything the control room shows at one moment.
record ControlPicture(
        long revision,
        Workshop workshop,
        ControlStep step,
        @Nullable Round round,
        Tally tally,
        Tally shared,
        int missing,
        List<ControlSeat> seats,
        List<Past> past,
        List<Scene.Quote> quotes,
        Radar radar,
        Standing standing,
        Optional<BlockSight> sight,
        Optional<CirclePicture> circles,
        int paired,
        AgendaPicture agenda) {

    /// A round that is over, with what is known of it by now.
    record Past(int number, Exercise exercise, int waiting, Tally shared) {}

    static ControlPicture of(Scene scene, Instant now) {
        var seats = scene.workshop().summedUpAt() == null ? ControlSeat.of(scene, now) : List.<ControlSeat>of();
        return new ControlPicture(
                scene.revision(),
                scene.workshop(),
                ControlStep.of(scene),
                scene.round(),
                scene.tally(scene.round()),
                scene.shared(scene.round()),
                (int) seats.stream().filter(seat -> seat.state().mayAnswer()).count(),
                seats,
                past(scene),
                scene.quotes(true),
                Radar.of(scene, now),
                scene.standing(),
                BlockSight.of(scene),
                CirclePicture.of(scene),
                scene.company()
                        .buddies()
                        .paired(scene.seats().stream().map(Seat::id).toList()),
                AgendaPicture.of(scene, now));
    }

    /// A round that ended before anybody was let out is no round to speak of.
    private static List<Past> past(Scene scene) {
        return scene.rounds().stream()
                .filter(round -> round.phase() == Phase.ENDED && round.endsAt() != null)
                .map(round -> new Past(
                        round.number(), round.exercise(), scene.tally(round).waiting(), scene.shared(round)))
                .toList();
    }

    boolean olderThan(@Nullable ControlPicture other) {
        return other != null && revision < other.revision;
    }

    boolean is(Phase phase) {
        return round != null && round.phase() == phase;
    }

    boolean closed() {
        return workshop.state() == Workshop.State.CLOSED;
    }

    /// Asks of all rounds whose answer has not come yet.
    int open() {
        return past.stream().mapToInt(Past::waiting).sum();
    }

    /// The same round in the same phase: what the coach has begun to choose still fits.
    boolean sameStand(@Nullable ControlPicture other) {
        return other != null && step == other.step && round != null && other.round != null
                ? round.id().equals(other.round.id())
                : other != null && step == other.step && round == null && other.round == null;
    }
}
