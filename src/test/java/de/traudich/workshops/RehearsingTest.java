package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.shared.Stale;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A room rehearses in threes or in pairs.
class RehearsingTest extends RehearsalTest {

    @Autowired
    JdbcClient db;

    @Test
    void everybodyIsDealtAndSeesTheSame() {
        assertThat(room.scene().circles().drawn()).isFalse();

        assertThat(draw(room, 3)).isTrue();

        assertThat(circles().list()).extracting(Circle::size).containsExactly(3, 3);
        assertThat(circles().places()).hasSize(6);
    }

    @Test
    void ofTwoCoachesWhoShuffleAtOnceOneDoes() {
        var dealt = AtOnce.times(2, _ -> rehearsing.draw(room.workshop.id(), room.coach, block(), 0, 3));
        assertThat(dealt).containsExactlyInAnyOrder(true, false);
        var seen = circles().version();

        var again = AtOnce.times(2, _ -> rehearsing.draw(room.workshop.id(), room.coach, block(), seen, 2));

        assertThat(again).containsExactlyInAnyOrder(true, false);
        assertThat(circles().drawing()).isEqualTo(2);
    }

    @Test
    void whoHasNoPhoneOpenWaitsForNobodyAndComesInByOneTap() {
        List.of("Anna", "Ben", "Cem", "Dora", "Emil").forEach(name -> presence.enter(room.workshop.id(), seat(name)));
        draw(room, 3);
        assertThat(circles().outside()).containsExactly(seat("Fay"));
        assertThat(circles().list()).extracting(Circle::size).containsExactly(3, 2);

        assertThat(arriving.comeIn(room.workshop.id(), room.person("Fay").id())).isTrue();

        assertThat(circles().list()).extracting(Circle::size).containsExactly(3, 3);
        assertThat(arriving.comeIn(room.workshop.id(), room.person("Fay").id())).isFalse();
        assertThat(arriving.comeIn(room.workshop.id(), room.coach.id())).isFalse();
    }

    @Test
    void whosePhoneSleptAtTheFirstShuffleIsDealtInTheNext() {
        List.of("Anna", "Ben", "Cem").forEach(name -> presence.enter(room.workshop.id(), seat(name)));
        draw(room, 3);
        assertThat(circles().outside()).hasSize(3);
        List.of("Dora", "Emil", "Fay").forEach(name -> presence.enter(room.workshop.id(), seat(name)));

        draw(room, 3);

        assertThat(circles().outside()).isEmpty();
        assertThat(circles().list()).extracting(Circle::size).containsExactly(3, 3);
    }

    @Test
    void whoWasTakenOutByTheCoachStaysOutHoweverOftenIsShuffled() {
        List.of(NAMES).forEach(name -> presence.enter(room.workshop.id(), seat(name)));
        draw(room, 3);
        move(circles().version(), seat("Anna"), 0);

        draw(room, 3);
        draw(room, 2);

        assertThat(circles().outside()).containsExactly(seat("Anna"));
        assertThat(circles().places()).hasSize(6);
    }

    @Test
    void whoComesLateIsInACircleAtOnceAndTheOthersStay() {
        draw(room, 3);
        start(0);
        var before = circles();

        room.join("Kofi");

        var late = circles().of(seat("Kofi")).orElseThrow();
        assertThat(late.size()).isEqualTo(4);
        assertThat(circles().list())
                .filteredOn(circle -> circle.number() != late.number())
                .containsExactlyElementsOf(before.list().stream()
                        .filter(circle -> circle.number() != late.number())
                        .toList());
    }

    @Test
    void whoIsTakenOutOfTheRoomLeavesTheirCircleAndComesBackToOne() {
        draw(room, 2);
        var anna = seat("Anna");

        accompanying.remove(room.workshop.id(), room.coach, anna);
        assertThat(circles().list()).extracting(Circle::size).containsExactlyInAnyOrder(3, 2);
        assertThat(circles().of(anna)).isEmpty();
        accompanying.letBack(room.workshop.id(), room.coach, anna);

        assertThat(circles().of(anna)).isPresent();
        assertThat(circles().list()).extracting(Circle::size).containsExactlyInAnyOrder(3, 3);
    }

    @Test
    void severalWhoComeAtOnceEachHaveOnePlace() {
        draw(room, 2);
        var guests = List.of("Kofi", "Lea", "Max", "Noa");

        AtOnce.times(4, at -> room.join(guests.get(at)));

        assertThat(circles().places()).hasSize(10);
        assertThat(circles().list()).extracting(Circle::size).allMatch(size -> size >= 3);
    }

    @Test
    void whoComesOrIsMovedWritesOnlyTheirOwnPlace() {
        draw(room, 3);
        var before = rows();

        room.join("Kofi");
        move(circles().version(), seat("Kofi"), 0);

        assertThat(rows()).hasSize(7).containsAll(before);
        assertThat(circles().outside()).containsExactly(seat("Kofi"));
    }

    private List<UUID> rows() {
        return db.sql("select id from circle_place where block_id = :block")
                .param("block", block().value())
                .query(UUID.class)
                .list();
    }

    @Test
    void theCoachMovesSomebodyFromWhatTheySaw() {
        draw(room, 3);
        var seen = circles().version();
        var anna = seat("Anna");
        var to = circles().of(anna).orElseThrow().number() == 1 ? 2 : 1;

        assertThat(move(seen, anna, to)).isTrue();
        assertThat(circles().of(anna)).map(Circle::number).contains(to);

        assertThat(move(seen, anna, 0)).isFalse();
        assertThat(move(circles().version(), anna, 0)).isTrue();
        assertThat(circles().outside()).containsExactly(anna);
    }

    @Test
    void fewerThanTwoAndAnotherBlockAreNotDealt() {
        var alone = rooms.open("Anna");
        rehearse(alone);
        assertThat(draw(alone, 3)).isFalse();

        var rehearsal = block();
        led.plan(BlockKind.FREE).next();

        assertThat(rehearsing.draw(room.workshop.id(), room.coach, rehearsal, 0, 3))
                .isFalse();
    }

    @Test
    void whatIsNotTheirsIsAsIfItWereNotThere() {
        draw(room, 3);
        var stranger = cast.coach("Olaf");

        assertThatThrownBy(() -> rehearsing.draw(room.workshop.id(), stranger, block(), 1, 3))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> turning.start(room.workshop.id(), stranger, block(), 0))
                .isInstanceOf(Stale.class);
        var foreign = rooms.open("Kofi").scene().seats().getFirst().id();
        assertThatThrownBy(() -> move(circles().version(), foreign, 1)).isInstanceOf(Stale.class);
    }

    @Test
    void aBlockThatBeginsAnewHasNoCircles() {
        draw(room, 3);

        leading.reset(
                room.workshop.id(), room.coach, room.scene().agenda().current().orElseThrow());

        assertThat(circles()).isEqualTo(Circles.NONE);
        assertThat(draw(room, 3)).isTrue();
    }
}
