package de.traudich.workshops;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An agenda on the clock: when each block begins, and how far the room is behind what was promised.
///
/// @param starts when each block was meant to begin, in order
/// @param clock when each block began, or will if what is left keeps its time
/// @param promisedEnd when the workshop was meant to be over
/// @param behind later than promised where positive, ahead where negative
/// @param rest planned time of the blocks that are still to come
public record Timing(List<Instant> starts, List<Instant> clock, Instant promisedEnd, Duration behind, Duration rest) {

    /// A workshop that began this much before its planned start, say to try it out, or this much after it is measured
    /// from when it really began.
    static final Duration TOO_EARLY = Duration.ofMinutes(15);

    static final Duration ANOTHER_DAY = Duration.ofHours(1);

    public Timing {
        starts = List.copyOf(starts);
        clock = List.copyOf(clock);
    }

    public static Timing of(Agenda agenda, Instant startsAt, Instant now) {
        var anchor = anchor(agenda, startsAt);
        var starts = following(agenda.blocks(), anchor);
        var promised = agenda.promisedEnd();
        var end = promised == null ? anchor.plus(agenda.length()) : promised;
        var rest = Agenda.length(agenda.rest());
        return new Timing(starts, clock(agenda, starts, now), end, behind(agenda, end, rest, now), rest);
    }

    /// When the last block is over if all the rest keep their time.
    public Optional<Instant> end(Agenda agenda, Instant now) {
        return agenda.current().map(current -> expectedEnd(current, now).plus(rest));
    }

    private static Instant anchor(Agenda agenda, Instant startsAt) {
        return agenda.blocks().stream()
                .flatMap(block -> Optional.ofNullable(block.begunAt()).stream())
                .min(Instant::compareTo)
                .filter(begun -> begun.isBefore(startsAt.minus(TOO_EARLY)) || begun.isAfter(startsAt.plus(ANOTHER_DAY)))
                .orElse(startsAt);
    }

    private static List<Instant> following(List<Block> blocks, Instant first) {
        var starts = new ArrayList<Instant>();
        var at = first;
        for (var block : blocks) {
            starts.add(at);
            at = block.skipped() ? at : at.plus(block.planned());
        }
        return starts;
    }

    private static List<Instant> clock(Agenda agenda, List<Instant> starts, Instant now) {
        if (agenda.current().isEmpty()) {
            return starts;
        }
        var after = agenda.after();
        var clock = new ArrayList<Instant>();
        for (int at = 0; at < agenda.blocks().size() - after.size(); at++) {
            clock.add(Optional.ofNullable(agenda.blocks().get(at).begunAt()).orElse(starts.get(at)));
        }
        clock.addAll(following(after, expectedEnd(agenda.current().get(), now)));
        return clock;
    }

    private static Duration behind(Agenda agenda, Instant promisedEnd, Duration rest, Instant now) {
        return agenda.current()
                .map(current ->
                        Duration.between(promisedEnd, expectedEnd(current, now).plus(rest)))
                .orElse(Duration.ZERO);
    }

    /// A block that is over its time ends now at the earliest.
    private static Instant expectedEnd(Block block, Instant now) {
        return now.plus(block.timer().left(now));
    }
}
