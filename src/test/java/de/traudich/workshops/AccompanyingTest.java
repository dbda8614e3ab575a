package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.people.PersonName;
import de.traudich.shared.Stale;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// What a coach does for the people in the room, and what they can do back.
@DatabaseTest
class AccompanyingTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    Accompanying accompanying;

    @Autowired
    Calling calling;

    @Autowired
    Joining joining;

    @Autowired
    Hosting hosting;

    @Autowired
    JdbcClient db;

    private TransactionTemplate alone;
    private Room room;
    private WorkshopId workshop;

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        alone = new TransactionTemplate(manager);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @BeforeEach
    void aRoom() {
        room = rooms.open("Miriam", "Kofi");
        workshop = room.workshop.id();
    }

    @Test
    void whoIsRemovedHasNoSeatAndDoesNotGetBackIn() {
        room.asking();
        var miriam = room.person("Miriam");
        var ask = room.askId("Miriam");

        assertThat(accompanying.remove(workshop, room.coach, seat("Miriam").id()))
                .isTrue();

        assertThat(room.scene().seat(miriam.id())).isEmpty();
        assertThat(joining.participant(workshop, miriam)).isEmpty();
        assertThat(joining.join(room.workshop, miriam, new PersonName("Miriam")))
                .isEmpty();
        assertThat(ask).isNotNull();
        assertThat(accompanying.removed(workshop, room.coach))
                .extracting(Removed::name)
                .containsExactly("Miriam");
    }

    /// Windows take only what is newer, and with the person goes what they changed last.
    @Test
    void theRoomWithoutThemIsANewerPicture() {
        calling.forHelp(workshop, room.person("Miriam").id());
        var before = room.scene().revision();

        accompanying.remove(workshop, room.coach, seat("Miriam").id());

        assertThat(room.scene().revision()).isGreaterThan(before);
    }

    @Test
    void whoIsLetBackHasTheSameSeatAndTheSameAsk() {
        room.asking();
        var before = seat("Miriam");
        accompanying.remove(workshop, room.coach, before.id());

        accompanying.letBack(workshop, room.coach, before.id());

        assertThat(seat("Miriam")).isEqualTo(before);
    }

    /// Everybody else waits at the workshop before they touch a person; the other way round two would wait
    /// for each other.
    @Test
    void whoTakesSomebodyOutOrInWaitsAtTheWorkshopFirst() {
        var kofi = seat("Kofi").id();

        assertThat(holdsTheWorkshopWhileItWaitsFor(kofi, () -> accompanying.remove(workshop, room.coach, kofi)))
                .isTrue();
        assertThat(holdsTheWorkshopWhileItWaitsFor(kofi, () -> accompanying.letBack(workshop, room.coach, kofi)))
                .isTrue();
    }

    private boolean holdsTheWorkshopWhileItWaitsFor(ParticipantId who, Callable<Boolean> verb) {
        try (var thread = Executors.newSingleThreadExecutor()) {
            alone.executeWithoutResult(_ -> {
                locked("participant", who.value(), "");
                thread.submit(verb);
                await().until(() -> alone.execute(_ -> !locked("workshop", workshop.value(), "skip locked")));
            });
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    private boolean locked(String table, UUID id, String how) {
        return db.sql("select id from " + table + " where id = :id for update " + how)
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    @Test
    void aLockedRoomLetsNobodyNewInButEverybodyBack() {
        accompanying.lock(workshop, room.coach, true);
        var stranger = rooms.open("Emil").person("Emil");

        assertThat(joining.join(room.workshop, room.person("Kofi"), new PersonName("Kofi")))
                .isPresent();
        assertThatThrownBy(() -> joining.join(room.workshop, stranger, new PersonName("Emil")))
                .isInstanceOf(Stale.class);
        assertThat(joining.join(room.workshop, cast.coachee(room.coach, "Zofia"), new PersonName("Zofia")))
                .isEmpty();

        accompanying.lock(workshop, room.coach, false);
        assertThat(room.join("Bernd")).isNotNull();
    }

    @Test
    void aNameThatIsTakenStaysWithWhoHasIt() {
        assertThat(accompanying.rename(workshop, room.coach, seat("Kofi").id(), new PersonName("Miriam")))
                .isFalse();
        assertThat(accompanying.rename(workshop, room.coach, seat("Kofi").id(), new PersonName("Ama")))
                .isTrue();

        assertThat(names()).containsExactly("Miriam", "Ama");
    }

    @Test
    void aCallForHelpIsSeenUntilItIsAnswered() {
        calling.forHelp(workshop, room.person("Kofi").id());
        assertThat(seat("Kofi").helpAt()).isNotNull();

        accompanying.nudge(workshop, room.coach, seat("Kofi").id(), Nudge.COME_TO_ME);
        assertThat(seat("Kofi").helpAt()).isNull();
        assertThat(seat("Kofi").nudge()).isEqualTo(Nudge.COME_TO_ME);

        calling.read(workshop, room.person("Kofi").id());
        assertThat(seat("Kofi").nudge()).isNull();
    }

    @Test
    void aMessageStandsUntilItIsTakenBack() {
        accompanying.tellAll(workshop, room.coach, "  In zwei Minuten geht es weiter.\u202e ");
        assertThat(room.scene().standing().message()).isEqualTo("In zwei Minuten geht es weiter.");

        accompanying.tellAll(workshop, room.coach, "");
        assertThat(room.scene().standing()).isEqualTo(Standing.USUAL);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> accompanying.tellAll(workshop, room.coach, "x".repeat(201)));
    }

    @Test
    void twoHundredGuestsOfOneNameAreTwoHundredNames() {
        IntStream.range(0, 198).forEach(_ -> room.join("Miriam"));

        assertThat(names()).hasSize(200).doesNotHaveDuplicates().contains("Miriam", "Miriam 2", "Miriam 199");
    }

    @Test
    void aForeignCoachAndAForeignParticipantAreNotFound() {
        var other = rooms.open("Emil");
        var emil = other.scene().seats().getFirst().id();

        assertThatThrownBy(() ->
                        accompanying.remove(workshop, other.coach, seat("Kofi").id()))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> accompanying.remove(workshop, room.coach, emil))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> accompanying.tellAll(workshop, other.coach, "Hallo"))
                .isInstanceOf(Stale.class);
        assertThat(calling.forHelp(workshop, other.person("Emil").id())).isFalse();
        assertThat(other.scene().seats()).hasSize(1);
    }

    private Seat seat(String name) {
        return room.scene().seat(room.person(name).id()).orElseThrow();
    }

    private List<String> names() {
        return room.scene().seats().stream().map(Seat::name).toList();
    }
}
