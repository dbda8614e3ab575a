package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.Seen;
import de.traudich.asks.Outcome;
import de.traudich.shared.Stale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One picture for everybody, told after every commit.
@DatabaseTest
class ScenesTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Scenes scenes;

    @Autowired
    Hosting hosting;

    @Autowired
    Presence presence;

    @Test
    void everyChangeMakesANewerPicture() {
        var room = rooms.open();
        var first = room.scene().revision();
        room.join("Miriam");
        var joined = room.scene().revision();
        room.asking();
        var asking = room.scene().revision();
        room.asker("Miriam").report(Outcome.YES);

        assertThat(joined).isGreaterThan(first);
        assertThat(asking).isGreaterThan(joined);
        assertThat(room.scene().revision()).isGreaterThan(asking);
    }

    @Test
    void whoWatchesIsToldOfEveryKindOfNews() {
        var room = rooms.open();
        try (var seen = Seen.of(scenes.topics(), room.workshop.id())) {
            room.join("Miriam");
            seen.next(scene -> scene.seats().size() == 1);
            room.asking();
            seen.next(scene -> asks(scene) == Phase.ASKING);
            var miriam = room.asker("Miriam");
            miriam.report(Outcome.YES);
            seen.next(scene -> scene.tally(scene.round()).answered() == 1);
            miriam.learn("Fragen kostet nichts.", true);
            seen.next(scene -> scene.quotes(false).size() == 1);
            hosting.hideQuote(room.workshop.id(), room.coach, miriam.id(), true);
            seen.next(scene -> scene.quotes(false).isEmpty());
            hosting.close(room.workshop.id(), room.coach);
            seen.next(scene -> scene.workshop().state() == Workshop.State.CLOSED);
        }
    }

    @Test
    void theAnswerThatComesDaysLaterIsToldToo() {
        var room = rooms.open("Miriam").asking();
        var miriam = room.asker("Miriam");
        miriam.waiting();
        hosting.close(room.workshop.id(), room.coach);

        try (var seen = Seen.of(scenes.topics(), room.workshop.id())) {
            miriam.report(Outcome.YES);

            seen.next(scene -> scene.tally(scene.round()).answered() == 1);
        }
    }

    @Test
    void whoHasAPhoneOpenIsConnected() {
        var room = rooms.open("Miriam");
        var miriam = room.scene().seats().getFirst().id();
        try (var seen = Seen.of(scenes.topics(), room.workshop.id())) {
            var leave = presence.enter(room.workshop.id(), miriam);
            seen.next(scene -> scene.tally(scene.round()).connected() == 1);

            leave.run();

            seen.next(scene -> scene.tally(scene.round()).connected() == 0);
        }
    }

    @Test
    void theNumbersAreToldToPhonesOnTheirOwn() {
        var room = rooms.open("Miriam").asking();
        try (var board = Seen.of(scenes.topics(), room.workshop.id());
                var phone = Seen.of(scenes.counts(), room.workshop.id())) {
            room.asker("Miriam").report(Outcome.NO);

            board.next(scene -> scene.tally(scene.round()).answered() == 1);
            phone.next(tally -> tally.answered() == 1 && tally.count(Outcome.NO) == 1);
        }
    }

    @Test
    void aWatchedPictureIsReadOnceAndNeverOld() {
        var room = rooms.open();
        var id = room.workshop.id();
        try (var seen = Seen.of(scenes.topics(), id)) {
            room.join("Miriam");
            var told = seen.next(scene -> scene.seats().size() == 1);
            assertThat(scenes.now(id)).isSameAs(told);

            room.join("Emil");

            assertThat(scenes.now(id).seats()).hasSize(2);
        }
    }

    @Test
    void nobodyWatchingLeavesNothingBehind() {
        var room = rooms.open("Miriam");
        Seen.of(scenes.topics(), room.workshop.id()).close();

        assertThat(scenes.topics().watched(room.workshop.id())).isFalse();
        assertThat(scenes.now(room.workshop.id())).isNotSameAs(scenes.now(room.workshop.id()));
    }

    @Test
    void anUnknownWorkshopIsStale() {
        assertThatThrownBy(() -> scenes.now(WorkshopId.next())).isInstanceOf(Stale.class);
    }

    private static Phase asks(Scene scene) {
        var round = scene.round();
        return round == null ? Phase.CHOSEN : Objects.requireNonNull(round).phase();
    }
}
