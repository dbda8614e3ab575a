package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Room;
import de.traudich.people.Person;
import java.util.Arrays;
import java.util.function.Supplier;

/// A room with an agenda, as its coach leads it.
public record Led(Planning planning, Leading leading, Person coach, WorkshopId workshop, Supplier<Scene> scene) {

    public static Led of(Planning planning, Leading leading, Room room) {
        return new Led(planning, leading, room.coach, room.workshop.id(), room::scene);
    }

    /// Blocks of these kinds at the end, each with a title like its name and five minutes.
    public Led plan(BlockKind... kinds) {
        Arrays.stream(kinds).forEach(kind -> plan(kind, kind.name(), ""));
        return this;
    }

    public Led plan(BlockKind kind, String title, String text) {
        return plan(new BlockDraft(kind, title, 5, "Nur für mich.", text, null));
    }

    public Led plan(BlockDraft draft) {
        assertThat(planning.add(workshop, coach, Agenda.MOST_BLOCKS, draft)).isTrue();
        return this;
    }

    public Block current() {
        return agenda().current().orElseThrow();
    }

    public Agenda agenda() {
        return scene.get().agenda();
    }

    public Block next() {
        return go(agenda().next().orElseThrow());
    }

    /// To the first block of that kind.
    public Block to(BlockKind kind) {
        return go(agenda().blocks().stream()
                .filter(block -> block.kind() == kind)
                .findFirst()
                .orElseThrow());
    }

    public Block go(Block to) {
        assertThat(leading.go(workshop, coach, agenda().currentId(), to.id())).isTrue();
        return current();
    }

    public Block show(Showing showing) {
        assertThat(leading.show(workshop, coach, current(), showing)).isTrue();
        return current();
    }
}
