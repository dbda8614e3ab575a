package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach plans an agenda and changes it.
@DatabaseTest
class PlanningTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Answering answering;

    @Autowired
    Hosting hosting;

    @Autowired
    MutableClock clock;

    private Person coach;
    private WorkshopId workshop;

    @BeforeEach
    void anAgendaOfThree() {
        coach = cast.coach("Ute");
        workshop = rooms.planned(coach);
        planning.add(workshop, coach, 0, List.of(plan("A"), plan("B"), plan("C")));
    }

    @Test
    void blocksStandWhereTheyArePut() {
        planning.add(workshop, coach, 1, plan("N"));
        assertThat(titles()).containsExactly("A", "N", "B", "C");

        planning.move(workshop, coach, id("C"), 0);
        assertThat(titles()).containsExactly("C", "A", "N", "B");

        planning.remove(workshop, coach, id("A"), false);
        planning.change(workshop, coach, id("B"), plan("B"), plan("Bb"));
        assertThat(titles()).containsExactly("C", "N", "Bb");
    }

    @Test
    void theBlockInWhichTheRoomIsCannotBeRemoved() {
        var room = rooms.open(coach);
        planning.add(room.workshop.id(), coach, 0, plan("Now"));
        var now = planning.of(room.workshop.id(), coach).getFirst().id();
        leading.go(room.workshop.id(), coach, null, now);

        assertThat(planning.remove(room.workshop.id(), coach, now, true)).isEqualTo(new Removal.Kept());
    }

    @Test
    void whatSomebodyAnsweredIsNotRemovedUnasked() {
        var room = rooms.open(coach, "Miriam");
        var id = room.workshop.id();
        planning.add(id, coach, 0, List.of(scale(), plan("Then")));
        var blocks = planning.of(id, coach);
        leading.go(id, coach, null, blocks.getFirst().id());
        answering.rate(id, blocks.getFirst().id(), room.person("Miriam").id(), 7);
        leading.go(id, coach, blocks.getFirst().id(), blocks.getLast().id());

        assertThat(planning.remove(id, coach, blocks.getFirst().id(), false)).isEqualTo(new Removal.Answered(1));
        assertThat(planning.of(id, coach)).hasSize(2);
        assertThat(planning.remove(id, coach, blocks.getFirst().id(), true)).isEqualTo(new Removal.Removed());
        assertThat(planning.of(id, coach)).hasSize(1);
    }

    @Test
    void everyoneSeesThatABlockIsGone() {
        var room = rooms.open(coach);
        planning.add(room.workshop.id(), coach, 0, List.of(plan("A"), plan("B")));
        var before = room.scene();

        planning.remove(
                room.workshop.id(), coach, before.agenda().blocks().getLast().id(), false);

        assertThat(room.scene().agenda().blocks()).hasSize(1);
        assertThat(room.scene().revision()).isGreaterThan(before.revision());
    }

    @Test
    void ofTwoCoachesWhoChangeTheSameBlockTheSlowerOneChangesNothing() {
        var block = id("B");

        var changed = AtOnce.both(
                () -> planning.change(workshop, coach, block, plan("B"), plan("One")),
                () -> planning.change(workshop, coach, block, plan("B"), plan("Two")));

        assertThat(changed).containsExactlyInAnyOrder(true, false);
        assertThat(titles()).contains(changed.getFirst() ? "One" : "Two");
    }

    @Test
    void twoCoachesWhoAddAtOnceBothFindTheirBlock() {
        AtOnce.times(4, number -> planning.add(workshop, coach, 1, plan("N" + number)));

        assertThat(titles()).hasSize(7).startsWith("A").endsWith("B", "C").contains("N0", "N1", "N2", "N3");
        assertThat(planning.of(workshop, coach).stream().map(Block::id).distinct())
                .hasSize(7);
    }

    @Test
    void theRunningBlockGrowsWithItsPlan() {
        var room = rooms.open(coach);
        var id = room.workshop.id();
        planning.add(id, coach, 0, List.of(plan("Now"), plan("Then")));
        var now = planning.of(id, coach).getFirst();
        leading.go(id, coach, null, now.id());

        planning.change(id, coach, now.id(), now.plan(), new BlockDraft(BlockKind.FREE, "Now", 9, "", "", null));

        var timer = room.scene().agenda().current().orElseThrow().timer();
        assertThat(timer.left(clock.instant())).isEqualTo(Duration.ofMinutes(9));
    }

    @Test
    void aWorkshopThatIsOverKeepsItsPlan() {
        var room = rooms.open(coach);
        var id = room.workshop.id();
        planning.add(id, coach, 0, plan("A"));
        hosting.close(id, coach);
        var block = planning.of(id, coach).getFirst();

        assertThat(planning.add(id, coach, 0, plan("B"))).isFalse();
        assertThat(planning.change(id, coach, block.id(), block.plan(), plan("B")))
                .isFalse();
        assertThat(planning.move(id, coach, block.id(), 0)).isFalse();
        assertThat(planning.remove(id, coach, block.id(), true)).isEqualTo(new Removal.Kept());
        assertThat(planning.of(id, coach)).hasSize(1);
    }

    @Test
    void anotherPracticesExerciseIsNone() {
        var foreign = cast.exerciseOf(cast.coach("Anton"));

        planning.add(workshop, coach, 0, new BlockDraft(BlockKind.PREDICT, "P", 5, "", "", foreign));

        assertThat(planning.of(workshop, coach).getFirst().plan().exercise()).isNull();
    }

    @Test
    void aFullAgendaTakesNoMore() {
        var more = Collections.nCopies(Agenda.MOST_BLOCKS - 2, plan("X"));

        assertThat(planning.add(workshop, coach, 0, more)).isFalse();
        assertThat(titles()).containsExactly("A", "B", "C");
    }

    @Test
    void anotherCoachFindsNothing() {
        var anton = cast.coach("Anton");

        assertThatThrownBy(() -> planning.of(workshop, anton)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> planning.add(workshop, anton, 0, plan("X"))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> planning.remove(workshop, anton, id("A"), true))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> planning.move(workshop, anton, id("A"), 2)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> planning.change(workshop, anton, id("A"), plan("A"), plan("X")))
                .isInstanceOf(Stale.class);
        assertThat(titles()).containsExactly("A", "B", "C");
    }

    @Test
    void aBlockWithoutTitleOrTimeIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> plan(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new BlockDraft(BlockKind.FREE, "X", 0, "", "", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new BlockDraft(BlockKind.FREE, "X", 241, "", "", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BlockDraft(BlockKind.FREE, "X", 5, "", "x".repeat(1001), null));
    }

    private List<String> titles() {
        return planning.of(workshop, coach).stream()
                .map(block -> block.plan().title())
                .toList();
    }

    private BlockId id(String title) {
        return planning.of(workshop, coach).stream()
                .filter(block -> block.plan().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static BlockDraft scale() {
        return new BlockDraft(BlockKind.CHECK_IN, "How", 5, "", "", null);
    }

    private static BlockDraft plan(String title) {
        return new BlockDraft(BlockKind.FREE, title, 5, "", "", null);
    }
}
