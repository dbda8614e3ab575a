package de.traudich.workshops.ui;

import de.traudich.workshops.Block;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Circle;
import de.traudich.workshops.Circles;
import de.traudich.workshops.Part;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Timer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the room rehearses, as its coach sees it.
///
/// @param people in the room, dealt or not
record CirclePicture(Block block, Circles circles, int people, List<Group> groups, List<Member> outside) {

    record Group(int number, List<Member> members) {}

    /// @param part null until the turns begin
    /// @param here with a phone open
    record Member(ParticipantId id, String name, @Nullable Part part, boolean here) {}

    CirclePicture {
        groups = List.copyOf(groups);
        outside = List.copyOf(outside);
    }

    static Optional<CirclePicture> of(Scene scene) {
        return scene.agenda()
                .current()
                .filter(block -> block.kind() == BlockKind.REHEARSE)
                .map(block -> of(scene, block));
    }

    private static CirclePicture of(Scene scene, Block block) {
        var circles = scene.circles();
        return new CirclePicture(
                block,
                circles,
                scene.seats().size(),
                circles.list().stream()
                        .map(circle -> new Group(
                                circle.number(),
                                circle.people().stream()
                                        .flatMap(who -> member(scene, who, part(circles, circle, who)).stream())
                                        .toList()))
                        .toList(),
                circles.outside().stream()
                        .flatMap(who -> member(scene, who, null).stream())
                        .toList());
    }

    private static @Nullable Part part(Circles circles, Circle circle, ParticipantId who) {
        return circles.running() ? circle.part(who, circles.turn()) : null;
    }

    private static Optional<Member> member(Scene scene, ParticipantId who, @Nullable Part part) {
        return scene.seats().stream()
                .filter(seat -> seat.id().equals(who))
                .map(seat ->
                        new Member(who, seat.name(), part, scene.connected().contains(who)))
                .findFirst();
    }

    Timer timer() {
        return circles.turnTimer(block.timer());
    }
}
