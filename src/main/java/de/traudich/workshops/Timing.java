package de.traudich.workshops;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An agenda on the clock: when each block was meant to begin, and how far the room is behind that.
///
/// @param starts one instant for each block, in order
/// @param behind later than planned where positive, ahead where negative
/// @param rest planned time of the blocks that are still to come
public record Timing(List<Instant> starts, Duration behind, Duration rest) {

    /// A workshop that began this much beside its planned start is measured from when it really began.
    private static final Duration ANOTHER_DAY = Duration.ofHours(1);

    public Timing {
        starts = List.copyOf(starts);
    }

    public static Timing of(Agenda agenda, Instant startsAt, Instant now) {
        var starts = new ArrayList<Instant>();
        var at = anchor(agenda, startsAt);
        for (var block : agenda.blocks()) {
            starts.add(at);
            at = block.skipped() ? at : at.plus(block.planned());
        }
        return new Timing(starts, behind(agenda, starts, now), rest(agenda));
    }

    /// When the last block is over if all the rest keep their time.
    public Optional<Instant> end(Agenda agenda, Instant now) {
        return agenda.current().map(current -> expectedEnd(current, now).plus(rest));
    }

    private static Instant anchor(Agenda agenda, Instant startsAt) {
        return agenda.blocks().stream()
                .flatMap(block -> Optional.ofNullable(block.begunAt()).stream())
                .min(Instant::compareTo)
                .filter(begun -> Duration.between(startsAt, begun).abs().compareTo(ANOTHER_DAY) > 0)
                .orElse(startsAt);
    }

    private static Duration behind(Agenda agenda, List<Instant> starts, Instant now) {
        return agenda.current()
                .map(current -> Duration.between(
                        starts.get(agenda.blocks().indexOf(current)).plus(current.planned()),
                        expectedEnd(current, now)))
                .orElse(Duration.ZERO);
    }

    /// A block that is over its time ends now at the earliest.
    private static Instant expectedEnd(Block block, Instant now) {
        return now.plus(block.timer().left(now));
    }

    private static Duration rest(Agenda agenda) {
        return agenda.after().stream()
                .filter(block -> !block.skipped())
                .map(Block::planned)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
