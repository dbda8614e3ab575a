package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
        assertThat(Buddies.NONE.open(miriam, here, here)).containsExactly(kofi, emil, zofia);
        assertThat(pair().open(emil, here, here)).containsExactly(zofia);
    }

    @Test
    void whoIsLeftOverMayJoinAPairButNoThree() {
        var three = List.of(miriam, kofi, emil);

        assertThat(pair().open(emil, three, three)).containsExactlyInAnyOrder(miriam, kofi);
        assertThat(with(miriam, kofi, emil).open(zofia, here, here)).isEmpty();
    }

    @Test
    void whoIsFreeButAwayKeepsNobodyFromMakingThree() {
        var phones = List.of(miriam, kofi, emil);

        assertThat(pair().open(emil, here, phones)).containsExactlyInAnyOrder(zofia, miriam, kofi);
    }

    @Test
    void whoHasSomebodyTapsNobodyAndNorDoesWhoIsNotHere() {
        assertThat(pair().open(miriam, here, here)).isEmpty();
        assertThat(Buddies.NONE.open(ParticipantId.next(), here, here)).isEmpty();
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
        return new Buddies(List.of(new Buddies.Circle(CircleId.next(), Set.of(people))), Map.of());
    }
}
