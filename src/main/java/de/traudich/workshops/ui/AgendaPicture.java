package de.traudich.workshops.ui;

import de.traudich.workshops.Agenda;
import de.traudich.workshops.Block;
import de.traudich.workshops.BlockId;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Timing;
import de.traudich.workshops.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// An agenda at one moment, to the minute: what was, what is, what comes and when, and how far the room is behind.
record AgendaPicture(Agenda agenda, List<Line> lines, Pace pace) {

    /// One block and its place in time.
    ///
    /// @param at when it began, or will begin
    /// @param percent how much of its time is over
    record Line(Block block, Instant at, Stand stand, int percent) {}

    /// Where a block is as seen from where the room is.
    enum Stand {
        DONE,
        PASSED,
        NOW,
        NEXT,
        TO_COME,
        SKIPPED
    }

    /// In whole minutes.
    ///
    /// @param now to the minute while the room is in a block
    /// @param behind negative where the room is ahead
    /// @param length all blocks that are not skipped
    /// @param rest of the blocks that are still to come
    record Pace(Instant now, int behind, Instant end, Instant promisedEnd, int length, int rest) {}

    AgendaPicture {
        lines = List.copyOf(lines);
    }

    static AgendaPicture of(Scene scene, Instant now) {
        var agenda = scene.agenda();
        var timing = Timing.of(agenda, scene.workshop().startsAt(), now);
        var lines = IntStream.range(0, agenda.blocks().size())
                .mapToObj(at -> {
                    var block = agenda.blocks().get(at);
                    var stand = stand(agenda, block, at, scene.workshop().state());
                    return new Line(
                            block, minute(timing.clock().get(at)), stand, stand == Stand.NOW ? percent(block, now) : 0);
                })
                .toList();
        return new AgendaPicture(agenda, lines, pace(agenda, timing, now));
    }

    private static Stand stand(Agenda agenda, Block block, int at, Workshop.State state) {
        var current = agenda.current().map(agenda.blocks()::indexOf).orElse(-1);
        if (state == Workshop.State.CLOSED) return block.begun() ? Stand.DONE : Stand.PASSED;
        if (at == current) return Stand.NOW;
        if (at < current) return block.begun() ? Stand.DONE : Stand.PASSED;
        if (block.skipped()) return Stand.SKIPPED;
        return agenda.next().filter(block::equals).isPresent() ? Stand.NEXT : Stand.TO_COME;
    }

    private static int percent(Block block, Instant now) {
        var begun = Optional.ofNullable(block.begunAt()).orElse(now);
        var gone = Math.max(0, Duration.between(begun, now).toMinutes());
        var left = block.timer().left(now).toMinutes();
        return (int) (gone + left == 0 ? 100 : gone * 100 / (gone + left));
    }

    private static Pace pace(Agenda agenda, Timing timing, Instant now) {
        var inBlock = agenda.current().isPresent();
        return new Pace(
                inBlock ? minute(now) : Instant.EPOCH,
                Math.toIntExact(Math.round(timing.behind().toSeconds() / 60.0)),
                nearest(timing.end(agenda, now).orElse(timing.promisedEnd())),
                nearest(timing.promisedEnd()),
                Math.toIntExact(agenda.length().toMinutes()),
                Math.toIntExact(timing.rest().toMinutes()));
    }

    /// Agreed on, it makes the room no minute late.
    private static Instant nearest(Instant at) {
        return minute(at.plusSeconds(30));
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    boolean planned() {
        return agenda.planned();
    }

    Optional<Line> line(BlockId id) {
        return lines.stream().filter(line -> line.block().id().equals(id)).findFirst();
    }

    Optional<Line> at(Stand stand) {
        return lines.stream().filter(line -> line.stand() == stand).findFirst();
    }
}
