package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What buddies see, and that it ends.
class BuddyEndingTest extends BuddyRoom {

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
    void whatSomebodyDecidedAgainstIsNotStillAhead() {
        pair(miriam, kofi);
        var ask = planned(miriam);
        buddying.show(miriam.id(), circle(miriam), ask.id(), true);
        assertThat(page(kofi).getFirst().seen()).hasSize(1);

        ask.notAsked(NotAskedReason.values()[0]);

        assertThat(page(kofi).getFirst().seen()).isEmpty();
    }

    @Test
    void anOldAskThatIsShownCanStillBeTakenBack() {
        pair(miriam, kofi);
        var old = planned(miriam);
        buddying.show(miriam.id(), circle(miriam), old.id(), true);
        var unshown = planned(miriam);

        IntStream.range(0, 20).forEach(_ -> today.begin(miriam));

        assertThat(pages.of(miriam.id()).asks())
                .extracting(item -> item.ask().id())
                .hasSize(21)
                .endsWith(old.id())
                .doesNotContain(unshown.id());
    }

    @Test
    void circlesAreLookedUpByPersonThroughAnIndex() {
        assertThat(db.sql("show index from participant where Key_name = 'participant_of_person' and Seq_in_index = 1")
                        .query((row, _) -> row.getString("Column_name"))
                        .list())
                .containsExactly("person_id");
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
        assertThat(buddying.show(miriam.id(), BuddyCircleId.next(), miriams.id(), true))
                .isFalse();
        assertThat(buddying.end(miriam.id(), BuddyCircleId.next())).isFalse();
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
}
