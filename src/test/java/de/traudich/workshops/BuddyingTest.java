package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import de.traudich.asks.Outcome;
import org.junit.jupiter.api.Test;

/// How buddies find each other, what they see, and how it ends.
class BuddyingTest extends BuddyRoom {

    @Test
    void oneTapsTheOtherSaysYes() {
        assertThat(offer(miriam, kofi)).isTrue();
        assertThat(page(miriam)).isEmpty();

        assertThat(buddying.accept(workshop, kofi.id(), seat(miriam))).isTrue();

        assertThat(names(miriam)).containsExactly("Kofi");
        assertThat(names(kofi)).containsExactly("Miriam");
        assertThat(room.scene().company().buddies().circles())
                .singleElement()
                .satisfies(circle -> assertThat(circle.people()).containsExactlyInAnyOrder(seat(miriam), seat(kofi)));
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
        presence.enter(workshop, seat(room.join("Zofia")));
        pair(miriam, kofi);

        assertThat(offer(emil, kofi)).isFalse();
        assertThat(offer(kofi, emil)).isFalse();
    }

    @Test
    void whoHasGoneHomeKeepsNobodyFromJoiningAPair() {
        room.join("Zofia");
        presence.enter(workshop, seat(emil));
        pair(miriam, kofi);

        assertThat(offer(emil, kofi)).isTrue();
        assertThat(buddying.accept(workshop, kofi.id(), seat(emil))).isTrue();

        assertThat(names(emil)).containsExactly("Kofi", "Miriam");
    }
}
