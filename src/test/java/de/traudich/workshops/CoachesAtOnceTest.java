package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Ute and Ben lead one room, at the same instant and not of one mind: one is first, the other is told,
/// the room stands.
@DatabaseTest
class CoachesAtOnceTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    CoCoaches coCoaches;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Hosting hosting;

    @Autowired
    Answering answering;

    private Room room;
    private WorkshopId workshop;
    private Person ute;
    private Person ben;
    private Led led;

    @BeforeEach
    void twoCoachesAndAnAgenda() {
        room = rooms.open("Miriam", "Kofi", "Emil");
        workshop = room.workshop.id();
        ute = room.coach;
        ben = cast.colleague(ute, "Ben");
        coCoaches.choose(workshop, ute, Set.of(ben.id()));
        led = Led.of(planning, leading, room)
                .plan(BlockKind.CHECK_IN, BlockKind.CLOUD, BlockKind.FREE, BlockKind.CHECK_OUT);
        led.next();
    }

    @RepeatedTest(5)
    void toTwoDifferentBlocksTheRoomGoesToOne() {
        var seen = led.agenda();
        var cloud = block(BlockKind.CLOUD);
        var free = block(BlockKind.FREE);

        var moved = AtOnce.both(() -> go(ute, seen, cloud), () -> go(ben, seen, free));

        assertThat(moved).containsExactlyInAnyOrder(true, false);
        assertThat(led.current().id()).isEqualTo(moved.getFirst() ? cloud.id() : free.id());
    }

    /// Either the room is in it and it stays, or it is gone and the room is where it was.
    @RepeatedTest(10)
    void aBlockThatOneEntersAndTheOtherRemovesIsEitherThereOrNot() {
        var seen = led.agenda();
        var cloud = block(BlockKind.CLOUD);

        AtOnce.both(
                () -> gone(() -> go(ute, seen, cloud)),
                () -> planning.remove(workshop, ben, cloud.id(), true) instanceof Removal.Removed);

        var there = led.agenda().blocks().stream().anyMatch(block -> block.id().equals(cloud.id()));
        assertThat(led.current().id()).isEqualTo(there ? cloud.id() : seen.currentId());
    }

    @RepeatedTest(5)
    void whatOneWritesAndTheOtherRemovesIsNotHalfWritten() {
        var cloud = block(BlockKind.CLOUD);
        var written = new BlockDraft(BlockKind.CLOUD, "Anders", 9, "", "", null);

        AtOnce.both(
                () -> gone(() -> planning.change(workshop, ute, cloud.id(), cloud.plan(), written)),
                () -> planning.remove(workshop, ben, cloud.id(), true) instanceof Removal.Removed);

        assertThat(led.agenda().blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.CHECK_IN, BlockKind.FREE, BlockKind.CHECK_OUT);
    }

    @RepeatedTest(5)
    void ofTwoWhoWriteOneBlockTheSlowerChangesNothing() {
        var cloud = block(BlockKind.CLOUD);

        var kept = AtOnce.both(() -> write(ute, cloud, "Utes"), () -> write(ben, cloud, "Bens"));

        assertThat(kept).containsExactlyInAnyOrder(true, false);
        assertThat(block(BlockKind.CLOUD).plan().title()).isEqualTo(kept.getFirst() ? "Utes" : "Bens");
    }

    @Test
    void resetAtOnceIsOneReset() {
        answering.rate(workshop, led.current().id(), room.person("Miriam").id(), 7);
        var seen = led.current();

        AtOnce.times(4, number -> leading.reset(workshop, number % 2 == 0 ? ute : ben, seen));

        assertThat(led.current().id()).isEqualTo(seen.id());
        assertThat(room.scene().answers(led.current()).count()).isZero();
    }

    /// One ends the round, one goes on to the reveal, everybody reports: no report is lost, nothing ends twice.
    @RepeatedTest(3)
    void whileTheRoundEndsEverybodyReports() {
        led.plan(BlockKind.ASK_OUT, "Losgehen", "").plan(BlockKind.REVEAL, "Aufdecken", "");
        led.to(BlockKind.ASK_OUT);
        room.asking();
        var round = room.round().id();
        var seen = led.agenda();
        var askers = List.of(room.asker("Miriam"), room.asker("Kofi"), room.asker("Emil"));

        AtOnce.times(5, number -> switch (number) {
            case 0 -> hosting.end(workshop, round, ute);
            case 1 -> go(ben, seen, block(BlockKind.REVEAL));
            default -> askers.get(number - 2).report(Outcome.YES).equals(de.traudich.Asker.SAVED);
        });

        assertThat(room.round().phase()).isEqualTo(Phase.ENDED);
        assertThat(led.current().kind()).isEqualTo(BlockKind.REVEAL);
        assertThat(askers).allMatch(asker -> asker.ask().outcome() == Outcome.YES);
    }

    private boolean go(Person coach, Agenda seen, Block to) {
        return leading.go(workshop, coach, seen.currentId(), to.id());
    }

    private boolean write(Person coach, Block seen, String title) {
        return planning.change(
                workshop, coach, seen.id(), seen.plan(), new BlockDraft(seen.kind(), title, 5, "", "", null));
    }

    private static boolean gone(Supplier<Boolean> verb) {
        try {
            return verb.get();
        } catch (Stale removed) {
            return false;
        }
    }

    private Block block(BlockKind kind) {
        return led.agenda().blocks().stream()
                .filter(block -> block.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
