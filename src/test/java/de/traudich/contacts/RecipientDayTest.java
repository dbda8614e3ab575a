package de.traudich.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who writes to many in one day does not ask anybody in person.
@DatabaseTest
class RecipientDayTest {

    private static final Admission ADMITTED = new Admission.Admitted();

    @Autowired
    Cast cast;

    @Autowired
    RecipientGuard guard;

    @Autowired
    RecipientKeys keys;

    @Autowired
    MutableClock clock;

    private Person miriam;

    @BeforeEach
    void miriamHasWrittenToTen() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        for (int reader = 0; reader < 10; reader++) {
            assertThat(guard.admit(miriam, unsolicited("reader" + reader))).isEqualTo(ADMITTED);
        }
    }

    @Test
    void theEleventhWaitsForTomorrow() {
        assertThat(guard.look(miriam, unsolicited("eleven")))
                .isInstanceOfSatisfying(Admission.EnoughToday.class, enough -> assertThat(enough.most())
                        .isEqualTo(10));
        assertThat(guard.admit(miriam, unsolicited("eleven"))).isInstanceOf(Admission.EnoughToday.class);

        clock.advance(Duration.ofDays(1));

        assertThat(guard.admit(miriam, unsolicited("eleven"))).isEqualTo(ADMITTED);
    }

    @Test
    void whoWasInvitedAndWhoIsSomebodyElseGoesOn() {
        var invited = new Attempt(Ids.next(), key("eleven"), false, false, false);
        var emil = cast.coachee(cast.coach("Ida"), "Emil");

        assertThat(guard.admit(miriam, invited)).isEqualTo(ADMITTED);
        assertThat(guard.admit(emil, unsolicited("eleven"))).isEqualTo(ADMITTED);
    }

    @Test
    void whatWasTakenBackMakesRoom() {
        var taken = unsolicited("taken");
        clock.advance(Duration.ofDays(1));
        guard.admit(miriam, taken);
        for (int reader = 0; reader < 9; reader++) guard.admit(miriam, unsolicited("new" + reader));
        assertThat(guard.look(miriam, unsolicited("eleven"))).isInstanceOf(Admission.EnoughToday.class);

        guard.withdrawn(miriam, taken.ask());

        assertThat(guard.admit(miriam, unsolicited("eleven"))).isEqualTo(ADMITTED);
    }

    private Attempt unsolicited(String name) {
        return new Attempt(Ids.next(), key(name), false, true, false);
    }

    private RecipientKey key(String name) {
        return keys.of(miriam, name + "@podcast.example").orElseThrow();
    }
}
