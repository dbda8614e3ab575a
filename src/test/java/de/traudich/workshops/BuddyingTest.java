package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Asker;
import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.people.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How buddies find each other, what they see, and how it ends.
@DatabaseTest
class BuddyingTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Planning planning;

    @Autowired
    Leading leading;

    @Autowired
    Buddying buddying;

    @Autowired
    BuddyPages pages;

    @Autowired
    Cast cast;

    private Room room;
    private WorkshopId workshop;
    private Led led;
    private Person miriam;
    private Person kofi;
    private Person emil;

    @BeforeEach
    void aRoomThatLooksForBuddies() {
        room = rooms.open("Miriam", "Kofi", "Emil");
        workshop = room.workshop.id();
        miriam = room.person("Miriam");
        kofi = room.person("Kofi");
        emil = room.person("Emil");
        led = Led.of(planning, leading, room).plan(BlockKind.COMMIT, BlockKind.PAUSE);
        led.next();
    }

    @Test
    void oneTapsTheOtherSaysYes() {
        assertThat(offer(miriam, kofi)).isTrue();
        assertThat(page(miriam)).isEmpty();

        assertThat(buddying.accept(workshop, kofi.id(), seat(miriam))).isTrue();

        assertThat(names(miriam)).containsExactly("Kofi");
        assertThat(names(kofi)).containsExactly("Miriam");
        assertThat(room.scene().company().buddies().circles()).singleElement().satisfies(circle -> assertThat(
                        circle.people())
                .containsExactlyInAnyOrder(seat(miriam), seat(kofi)));
    }

    @Test
    void whoTapWhoTappedThemAreAgreed() {
        offer(miriam, kofi);

        assertThat(offer(kofi, miriam)).isTrue();

        assertThat(names(miriam)).containsExactly("Kofi");
    }

    @Test
    void withoutAnOfferThereIsNothingToAccept() {
        assertThat(buddying.accept(workshop, kofi.id(), seat(miriam))).isFalse();

        offer(miriam, kofi);
        buddying.withdraw(workshop, miriam.id());
        assertThat(buddying.accept(workshop, kofi.id(), seat(miriam))).isFalse();

        offer(miriam, kofi);
        assertThat(buddying.decline(workshop, kofi.id(), seat(miriam))).isTrue();
        assertThat(buddying.accept(workshop, kofi.id(), seat(miriam))).isFalse();
        assertThat(page(kofi)).isEmpty();
    }

    @Test
    void ofTwoWhoWereAskedByOneOnlyTheLastNameCounts() {
        offer(miriam, kofi);
        offer(miriam, emil);

        assertThat(buddying.accept(workshop, kofi.id(), seat(miriam))).isFalse();
        assertThat(buddying.accept(workshop, emil.id(), seat(miriam))).isTrue();
    }

    @Test
    void twoYesesAtOnceMakeOneCircle() {
        offer(miriam, emil);
        offer(kofi, emil);

        AtOnce.both(
                () -> buddying.accept(workshop, emil.id(), seat(miriam)),
                () -> buddying.accept(workshop, emil.id(), seat(kofi)));

        assertThat(room.scene().company().buddies().circles()).hasSize(1);
        assertThat(page(emil)).hasSize(1);
    }

    @Test
    void crossedOffersAtOnceAreOnePair() {
        AtOnce.both(() -> offer(miriam, kofi), () -> offer(kofi, miriam));

        assertThat(names(miriam)).containsExactly("Kofi");
        assertThat(room.scene().company().buddies().circles()).hasSize(1);
    }

    @Test
    void whoIsLeftOverMakesThreeAndFindsNothingThatWasForTheSecond() {
        pair(miriam, kofi);
        var asked = planned(miriam).answered(Outcome.YES);
        buddying.show(miriam.id(), circle(miriam), asked.id(), true);

        assertThat(offer(emil, kofi)).isTrue();
        assertThat(buddying.accept(workshop, kofi.id(), seat(emil))).isTrue();

        assertThat(names(emil)).containsExactly("Kofi", "Miriam");
        assertThat(page(emil).getFirst().seen()).isEmpty();
        assertThat(page(kofi).getFirst().seen()).isEmpty();
        assertThat(page(miriam).getFirst().shown()).isEmpty();
    }

    @Test
    void nobodyJoinsAPairWhileSomebodyElseIsFree() {
        room.join("Zofia");
        pair(miriam, kofi);

        assertThat(offer(emil, kofi)).isFalse();
        assertThat(offer(kofi, emil)).isFalse();
    }

    @Test
    void byDefaultNothingIsSeenAndThenOnlyThatAndWhat() {
        pair(miriam, kofi);
        var asked = planned(miriam).answered(Outcome.YES);
        assertThat(page(kofi).getFirst().seen()).isEmpty();

        assertThat(buddying.show(miriam.id(), circle(miriam), asked.id(), true)).isTrue();

        assertThat(page(kofi).getFirst().seen()).singleElement().satisfies(seen -> {
            assertThat(seen.who()).isEqualTo(miriam.id());
            assertThat(seen.outcome()).isEqualTo(Outcome.YES);
        });
        buddying.show(miriam.id(), circle(miriam), asked.id(), false);
        assertThat(page(kofi).getFirst().seen()).isEmpty();
    }

    @Test
    void whatEndsIsSeenByNobodyAtOnce() {
        pair(miriam, kofi);
        var asked = planned(miriam).answered(Outcome.YES);
        buddying.show(miriam.id(), circle(miriam), asked.id(), true);

        assertThat(buddying.end(kofi.id(), circle(kofi))).isTrue();

        assertThat(page(kofi)).isEmpty();
        assertThat(page(miriam)).isEmpty();
        pair(miriam, kofi);
        assertThat(page(kofi).getFirst().seen()).isEmpty();
    }

    @Test
    void ofThreeTheTwoOthersGoOn() {
        three();

        buddying.end(emil.id(), circle(emil));

        assertThat(page(emil)).isEmpty();
        assertThat(names(miriam)).containsExactly("Kofi");
    }

    @Test
    void twoOfThreeWhoLeaveAtOnceLeaveNobodyAlone() {
        three();
        var circle = circle(miriam);

        AtOnce.both(() -> buddying.end(miriam.id(), circle), () -> buddying.end(kofi.id(), circle));

        assertThat(page(emil)).isEmpty();
        assertThat(room.scene().company().buddies().circles()).isEmpty();
    }

    @Test
    void foreignEndedAndUnknownCirclesAnswerAlike() {
        pair(miriam, kofi);
        var circle = circle(miriam);
        var emils = planned(emil);
        var miriams = planned(miriam);

        assertThat(buddying.show(emil.id(), circle, emils.id(), true)).isFalse();
        assertThat(buddying.show(kofi.id(), circle, miriams.id(), true)).isFalse();
        assertThat(buddying.show(emil.id(), circle, miriams.id(), true)).isFalse();
        assertThat(buddying.end(emil.id(), circle)).isFalse();
        buddying.end(miriam.id(), circle);

        assertThat(buddying.show(miriam.id(), circle, miriams.id(), true)).isFalse();
        assertThat(buddying.end(miriam.id(), circle)).isFalse();
        assertThat(buddying.show(miriam.id(), CircleId.next(), miriams.id(), true)).isFalse();
        assertThat(buddying.end(miriam.id(), CircleId.next())).isFalse();
        assertThat(page(emil)).isEmpty();
    }

    @Test
    void whoIsInAnotherRoomFindsNobodyHereAndNobodyOutsideOfTheBlock() {
        var other = rooms.open("Ayşe");
        assertThat(buddying.offer(workshop, other.person("Ayşe").id(), seat(miriam)))
                .isFalse();
        assertThat(buddying.offer(workshop, miriam.id(), ParticipantId.next())).isFalse();
        assertThat(buddying.offer(workshop, miriam.id(), seat(miriam))).isFalse();
        led.next();

        assertThat(offer(miriam, kofi)).isFalse();
    }

    private void three() {
        pair(miriam, kofi);
        offer(emil, kofi);
        assertThat(buddying.accept(workshop, kofi.id(), seat(emil))).isTrue();
    }

    private void pair(Person one, Person other) {
        offer(one, other);
        assertThat(buddying.accept(workshop, other.id(), seat(one))).isTrue();
    }

    private boolean offer(Person from, Person to) {
        return buddying.offer(workshop, from.id(), seat(to));
    }

    private Asker planned(Person who) {
        return cast.planned(who, "E01");
    }

    private ParticipantId seat(Person who) {
        return room.scene().seat(who.id()).orElseThrow().id();
    }

    private CircleId circle(Person who) {
        return page(who).getFirst().circle().id();
    }

    private List<BuddyPage> page(Person who) {
        return pages.of(who.id()).pages();
    }

    private List<String> names(Person who) {
        return page(who).getFirst().circle().names();
    }
}
