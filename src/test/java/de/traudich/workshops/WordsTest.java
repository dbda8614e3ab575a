package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.people.PersonId;
import de.traudich.shared.Stale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Words for a cloud: typed, sent, taken off the wall and put back.
@DatabaseTest
class WordsTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Answering answering;

    @Autowired
    Moderating moderating;

    @Autowired
    MutableClock clock;

    private Room room;
    private WorkshopId workshop;
    private Led led;

    @BeforeEach
    void aRoomThatLooksForWords() {
        room = rooms.open("Miriam", "Kofi");
        workshop = room.workshop.id();
        led = Led.of(planning, leading, room).plan(BlockKind.CLOUD, BlockKind.CHECK_OUT);
        led.next();
    }

    @Test
    void theSameWordIsOneWordOnTheWallUntilItIsTakenOff() {
        var cloud = led.current();
        answering.say(workshop, cloud.id(), who("Miriam"), "  Mutig ");
        answering.say(workshop, cloud.id(), who("Kofi"), "mutig");
        assertThat(all(cloud).cloud()).containsExactly(Map.entry("mutig", 2));

        moderating.takeOff(workshop, room.coach, cloud.id(), "MUTIG", true);
        assertThat(all(cloud).cloud()).isEmpty();

        moderating.takeOff(workshop, room.coach, cloud.id(), "mutig", false);
        assertThat(all(cloud).words()).containsExactly(new Word("Mutig", 2, false));
    }

    @Test
    void aWordThatWasTakenOffDoesNotComeBackHoweverOftenItIsSaid() {
        var cloud = led.current();
        answering.say(workshop, cloud.id(), who("Miriam"), "Quatsch");
        moderating.takeOff(workshop, room.coach, cloud.id(), "Quatsch", true);

        answering.say(workshop, cloud.id(), who("Miriam"), "anders");
        answering.say(workshop, cloud.id(), who("Miriam"), "quatsch");
        answering.say(workshop, cloud.id(), who("Kofi"), "QUATSCH");

        assertThat(all(cloud).cloud()).isEmpty();
        assertThat(all(cloud).words()).containsExactly(new Word("quatsch", 2, true));
    }

    @Test
    void aFloodOfWordsOfOnePersonIsOneWord() {
        var cloud = led.current();

        AtOnce.times(20, number -> answering.say(workshop, cloud.id(), who("Miriam"), "Wort " + number));

        assertThat(all(cloud).words()).hasSize(1);
    }

    @Test
    void whatWasTypedIsKeptForItsAuthorAndIsNoAnswerUntilItIsSent() {
        var cloud = led.current();
        answering.draft(workshop, cloud.id(), who("Miriam"), " zuver ");
        answering.draft(workshop, cloud.id(), who("Miriam"), "x".repeat(10_000));

        assertThat(all(cloud).count()).isZero();
        assertThat(all(cloud).draft(seat("Miriam"))).isEqualTo("zuver");
        assertThat(all(cloud).draft(seat("Kofi"))).isEmpty();

        answering.say(workshop, cloud.id(), who("Miriam"), "zuversichtlich");
        assertThat(all(cloud).draft(seat("Miriam"))).isEmpty();
        assertThat(all(cloud).count()).isEqualTo(1);
    }

    @Test
    void aWordThatCameTooLateIsStillTyped() {
        var cloud = led.current();
        answering.draft(workshop, cloud.id(), who("Miriam"), "spät");
        led.next();
        clock.advance(Block.GRACE.plusSeconds(1));

        assertThat(answering.say(workshop, cloud.id(), who("Miriam"), "spät")).isFalse();

        led.go(cloud);
        assertThat(all(led.current()).draft(seat("Miriam"))).isEqualTo("spät");
    }

    @Test
    void whoBeginsABlockAnewFindsNothingOfItLeft() {
        var cloud = led.current();
        answering.say(workshop, cloud.id(), who("Miriam"), "Mut");
        answering.draft(workshop, cloud.id(), who("Kofi"), "Angst");
        moderating.takeOff(workshop, room.coach, cloud.id(), "Mut", true);

        leading.reset(workshop, room.coach, cloud);

        assertThat(all(led.current()).draft(seat("Kofi"))).isEmpty();
        answering.say(workshop, cloud.id(), who("Miriam"), "Mut");
        assertThat(all(led.current()).words()).containsExactly(new Word("Mut", 1, false));
    }

    @Test
    void onlyTheOwnCoachTakesWordsOffACloud() {
        var cloud = led.current().id();
        var stranger = rooms.open("Emil");

        assertThatThrownBy(() -> moderating.takeOff(workshop, stranger.coach, cloud, "Mut", true))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> moderating.takeOff(stranger.workshop.id(), stranger.coach, cloud, "Mut", true))
                .isInstanceOf(Stale.class);
        led.next();
        assertThatThrownBy(() ->
                        moderating.takeOff(workshop, room.coach, led.current().id(), "Mut", true))
                .isInstanceOf(Stale.class);
    }

    private PersonId who(String name) {
        return room.person(name).id();
    }

    private ParticipantId seat(String name) {
        return room.scene().seat(who(name)).orElseThrow().id();
    }

    private Answers all(Block block) {
        return room.scene().answers(block);
    }
}
