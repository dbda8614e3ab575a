package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
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

        planning.remove(workshop, coach, id("A"));
        planning.change(workshop, coach, id("B"), plan("Bb"));
        assertThat(titles()).containsExactly("C", "N", "Bb");
    }

    @Test
    void theBlockInWhichTheRoomIsCannotBeRemoved() {
        var room = rooms.open(coach);
        planning.add(room.workshop.id(), coach, 0, plan("Now"));
        var now = planning.of(room.workshop.id(), coach).getFirst().id();
        leading.go(room.workshop.id(), coach, null, now);

        assertThat(planning.remove(room.workshop.id(), coach, now)).isFalse();
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
        assertThatThrownBy(() -> planning.remove(workshop, anton, id("A"))).isInstanceOf(Stale.class);
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

    private static BlockDraft plan(String title) {
        return new BlockDraft(BlockKind.FREE, title, 5, "", "", null);
    }
}
