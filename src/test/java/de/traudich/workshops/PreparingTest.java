package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A workshop comes about with an agenda, or after an earlier one.
@DatabaseTest
class PreparingTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    Preparing preparing;

    @Autowired
    Hosting hosting;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Answering answering;

    @Autowired
    MutableClock clock;

    @Test
    void aWorkshopBeginsWithItsAgenda() {
        var coach = cast.coach("Ute");

        var id = preparing.create(coach, plan(), List.of(scale(), scale()));

        assertThat(planning.of(id, coach)).extracting(Block::plan).containsExactly(scale(), scale());
    }

    @Test
    void aRepetitionHasThePlanAndTheNotesAndNobodyInIt() {
        var room = anEarlierOne();

        var id = preparing.repeat(room.workshop.id(), room.coach, plan());

        var again = hosting.get(id, room.coach);
        var scene = rooms.scene(id);
        assertThat(again.title()).isEqualTo("Noch einmal");
        assertThat(again.notes()).isEqualTo("Früher anfangen.");
        assertThat(again.state()).isEqualTo(Workshop.State.PLANNED);
        assertThat(again.joinToken()).isNotEqualTo(room.workshop.joinToken());
        assertThat(again.boardToken()).isNotEqualTo(room.workshop.boardToken());
        assertThat(scene.seats()).isEmpty();
        assertThat(scene.rounds()).isEmpty();
        assertThat(scene.answers()).isEmpty();
        assertThat(scene.agenda().current()).isEmpty();
        assertThat(scene.agenda().promisedEnd()).isNull();
        assertThat(scene.agenda().blocks()).hasSize(1).allSatisfy(block -> {
            assertThat(block.plan()).isEqualTo(scale());
            assertThat(block.begun()).isFalse();
        });
    }

    @Test
    void theEarlierOneStaysAsItWas() {
        var room = anEarlierOne();
        var before = room.scene();

        preparing.repeat(room.workshop.id(), room.coach, plan());

        assertThat(room.scene()).isEqualTo(before);
    }

    @Test
    void somebodyElsesWorkshopIsNotRepeated() {
        var room = anEarlierOne();
        var anton = cast.coach("Anton");

        assertThatThrownBy(() -> preparing.repeat(room.workshop.id(), anton, plan()))
                .isInstanceOf(Stale.class);
        assertThat(hosting.of(anton)).isEmpty();
    }

    private Room anEarlierOne() {
        var room = rooms.open("Miriam").asking();
        var id = room.workshop.id();
        planning.add(id, room.coach, 0, scale());
        var block = planning.of(id, room.coach).getFirst().id();
        leading.go(id, room.coach, null, block);
        answering.rate(id, block, room.person("Miriam").id(), 4);
        hosting.note(id, room.coach, "", "Früher anfangen.");
        return room;
    }

    private WorkshopPlan plan() {
        return new WorkshopPlan("Noch einmal", "", clock.instant().plus(Duration.ofDays(7)), Language.DE);
    }

    private static BlockDraft scale() {
        return new BlockDraft(BlockKind.CHECK_IN, "Ankommen", 5, "", "Wie geht es dir?", null);
    }
}
