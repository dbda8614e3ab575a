package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private final Presence presence = new Presence();
    private final WorkshopId monday = WorkshopId.next();
    private final ParticipantId miriam = ParticipantId.next();

    @Test
    void twoTabsAreOnePersonUntilBothAreGone() {
        var phone = presence.enter(monday, miriam);
        var laptop = presence.enter(monday, miriam);

        phone.run();
        assertThat(presence.in(monday)).containsExactly(miriam);
        laptop.run();
        assertThat(presence.in(monday)).isEmpty();
    }

    @Test
    void leavingTwiceIsLeavingOnce() {
        var phone = presence.enter(monday, miriam);
        phone.run();
        phone.run();

        presence.enter(monday, miriam);

        assertThat(presence.in(monday)).containsExactly(miriam);
    }

    @Test
    void everyChangeIsTold() {
        var told = new ArrayList<WorkshopId>();
        presence.onChange(told::add);

        presence.enter(monday, miriam).run();

        assertThat(told).isEqualTo(List.of(monday, monday));
    }

    @Test
    void aCrowdThatComesAndGoesLeavesNobodyBehind() {
        AtOnce.times(8, number -> {
            for (int run = 0; run < 200; run++) {
                presence.enter(monday, miriam).run();
            }
            return number;
        });

        assertThat(presence.in(monday)).isEmpty();
    }
}
