package de.traudich.workshops.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import de.traudich.workshops.Agenda;
import de.traudich.workshops.Block;
import de.traudich.workshops.BlockDraft;
import de.traudich.workshops.BlockId;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Showing;
import de.traudich.workshops.Standing;
import de.traudich.workshops.Timer;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopId;
import de.traudich.workshops.ui.AgendaPicture.Stand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// An agenda at one moment, computed from a scene alone.
class AgendaPictureTest {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void everyBlockKnowsWhereItIsSeenFromTheRoom() {
        var now = block(at(10), false);
        var picture = picture(
                at(12),
                now.id(),
                block(at(0), false),
                block(null, false),
                now,
                block(null, true),
                block(null, false),
                block(null, false));

        assertThat(picture.lines())
                .extracting(AgendaPicture.Line::stand)
                .containsExactly(Stand.DONE, Stand.PASSED, Stand.NOW, Stand.SKIPPED, Stand.NEXT, Stand.TO_COME);
    }

    @Test
    void beforeTheFirstBlockEverythingIsToComeAtItsPlannedTime() {
        var picture = picture(at(-30), null, block(null, false), block(null, false));

        assertThat(picture.lines()).extracting(AgendaPicture.Line::stand).containsExactly(Stand.NEXT, Stand.TO_COME);
        assertThat(picture.lines()).extracting(AgendaPicture.Line::at).containsExactly(TEN, at(10));
        assertThat(picture.pace().behind()).isZero();
        assertThat(picture.pace().end()).isEqualTo(at(20));
        assertThat(picture.pace().length()).isEqualTo(20);
    }

    @Test
    void theFlagStandsWhereTheClockIs() {
        var now = block(at(0), false);

        assertThat(picture(at(4), now.id(), now).lines().getFirst().percent()).isEqualTo(40);
        assertThat(picture(at(14), now.id(), now).lines().getFirst().percent()).isEqualTo(100);
    }

    @Test
    void behindIsSaidInWholeMinutes() {
        var now = block(at(0), false);

        assertThat(picture(at(10).plusSeconds(29), now.id(), now).pace().behind())
                .isZero();
        assertThat(picture(at(10).plusSeconds(31), now.id(), now).pace().behind())
                .isOne();
    }

    /// Or every control room would be told every twenty seconds.
    @Test
    void withinAMinuteNothingIsNews() {
        var now = block(at(0), false);
        var then = block(null, false);

        assertThat(picture(at(4).plusSeconds(5), now.id(), now, then))
                .isEqualTo(picture(at(4).plusSeconds(25), now.id(), now, then))
                .isNotEqualTo(picture(at(5).plusSeconds(5), now.id(), now, then));
    }

    private static Instant at(int minutes) {
        return TEN.plus(Duration.ofMinutes(minutes));
    }

    private static Block block(@Nullable Instant begun, boolean skipped) {
        var plan = new BlockDraft(BlockKind.FREE, "Block", 10, "", "", null);
        var timer = new Timer(begun == null ? null : begun.plus(Duration.ofMinutes(10)), null);
        return new Block(new BlockId(Ids.next()), plan, begun, null, timer, skipped, Showing.COUNT);
    }

    private static AgendaPicture picture(Instant now, @Nullable BlockId current, Block... blocks) {
        var agenda = new Agenda(List.of(blocks), current);
        var workshop = new Workshop(
                new WorkshopId(Ids.next()),
                new PracticeId(Ids.next()),
                new PersonId(Ids.next()),
                "Einfach fragen",
                "",
                TEN,
                Language.DE,
                null,
                "join",
                "board",
                TEN,
                null,
                "",
                null);
        var scene = new Scene(1, workshop, List.of(), List.of(), Set.of(), agenda, Map.of(), Standing.USUAL);
        return AgendaPicture.of(scene, now);
    }
}
