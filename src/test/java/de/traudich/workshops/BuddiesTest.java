package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Whose name may be tapped.
class BuddiesTest {

    private final ParticipantId miriam = ParticipantId.next();
    private final ParticipantId kofi = ParticipantId.next();
    private final ParticipantId emil = ParticipantId.next();
    private final ParticipantId zofia = ParticipantId.next();
    private final List<ParticipantId> here = List.of(miriam, kofi, emil, zofia);

    @Test
    void everybodyWhoIsFree() {
        assertThat(Buddies.NONE.choice(here, here).from(miriam)).containsExactly(kofi, emil, zofia);
        assertThat(pair().choice(here, here).from(emil)).containsExactly(zofia);
    }

    @Test
    void whoIsLeftOverMayJoinAPairButNoThree() {
        var three = List.of(miriam, kofi, emil);

        assertThat(pair().choice(three, three).from(emil)).containsExactlyInAnyOrder(miriam, kofi);
        assertThat(with(miriam, kofi, emil).choice(here, here).from(zofia)).isEmpty();
    }

    @Test
    void whoIsFreeButAwayKeepsNobodyFromMakingThree() {
        var phones = List.of(miriam, kofi, emil);

        assertThat(pair().choice(here, phones).from(emil)).containsExactlyInAnyOrder(zofia, miriam, kofi);
    }

    @Test
    void whoHasSomebodyTapsNobodyAndNorDoesWhoIsNotHere() {
        assertThat(pair().choice(here, here).from(miriam)).isEmpty();
        assertThat(Buddies.NONE.choice(here, here).from(ParticipantId.next())).isEmpty();
    }

    @Test
    void aSingleNameMayBeTappedWhereItStandsInTheList() {
        var choice = pair().choice(here, List.of(miriam, kofi, emil));

        for (var from : here) {
            for (var to : here) {
                assertThat(choice.allows(from, to)).isEqualTo(choice.from(from).contains(to));
            }
        }
    }

    @Test
    void theRoomIsGoneThroughOnceForAllWhoLook() {
        var looks = new AtomicInteger();
        var room = new AbstractList<ParticipantId>() {
            @Override
            public ParticipantId get(int index) {
                looks.incrementAndGet();
                return here.get(index);
            }

            @Override
            public int size() {
                return here.size();
            }
        };
        var choice = pair().choice(room, here);

        here.forEach(choice::from);

        assertThat(looks).hasValue(here.size());
    }

    @Test
    void onlyWhoIsHereIsCounted() {
        assertThat(pair().paired(here)).isEqualTo(2);
        assertThat(pair().paired(List.of(miriam, emil))).isEqualTo(1);
    }

    private Buddies pair() {
        return with(miriam, kofi);
    }

    private static Buddies with(ParticipantId... people) {
        return new Buddies(List.of(new Buddies.Circle(BuddyCircleId.next(), Set.of(people))), Map.of());
    }
}
