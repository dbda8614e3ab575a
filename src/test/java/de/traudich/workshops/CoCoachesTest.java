package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two coaches lead one workshop.
@DatabaseTest
class CoCoachesTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    CoCoaches coCoaches;

    @Autowired
    Hosting hosting;

    private Room room;
    private Person ben;

    @BeforeEach
    void aRoomAndAColleague() {
        room = rooms.open("Miriam");
        ben = cast.colleague(room.coach, "Ben");
    }

    @Test
    void aCoCoachLeadsWhatTheyCouldNotSeeBefore() {
        assertThatThrownBy(() -> hosting.get(room.workshop.id(), ben)).isInstanceOf(Stale.class);

        coCoaches.choose(room.workshop.id(), room.coach, Set.of(ben.id()));

        assertThat(hosting.of(ben)).extracting(Workshop::id).containsExactly(room.workshop.id());
        assertThat(hosting.choose(room.workshop.id(), ben, cast.exercise("E01").id()))
                .isTrue();
    }

    @Test
    void whoIsNoLongerChosenLeadsNoLonger() {
        coCoaches.choose(room.workshop.id(), room.coach, Set.of(ben.id()));

        coCoaches.choose(room.workshop.id(), room.coach, Set.of());

        assertThatThrownBy(() -> hosting.close(room.workshop.id(), ben)).isInstanceOf(Stale.class);
    }

    @Test
    void onlyTheWorkshopsCoachChoosesAndOnlyColleagues() {
        coCoaches.choose(room.workshop.id(), room.coach, Set.of(ben.id()));
        var stranger = cast.coach("Anton");

        assertThat(coCoaches.possible(room.coach)).containsExactly(ben);
        assertThatThrownBy(() -> coCoaches.choose(room.workshop.id(), ben, Set.of()))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> coCoaches.choose(room.workshop.id(), room.coach, Set.of(stranger.id())))
                .isInstanceOf(Stale.class);
        assertThat(coCoaches.of(room.workshop.id(), room.coach)).containsExactly(ben.id());
    }
}
