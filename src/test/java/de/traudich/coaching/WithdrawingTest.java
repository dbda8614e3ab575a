package de.traudich.coaching;

import static de.traudich.coaching.SomeProgram.AT_ONCE;
import static de.traudich.coaching.SomeProgram.NEXT;
import static de.traudich.coaching.SomeProgram.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Asker;
import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Asks;
import de.traudich.asks.Homework;
import de.traudich.asks.Kept;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Noting;
import de.traudich.asks.SomeNotes;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach takes back what they handed over, before it begins.
@DatabaseTest
class WithdrawingTest {

    @Autowired
    Cast cast;

    @Autowired
    Coaching coaching;

    @Autowired
    Coachees coachees;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    Today today;

    @Autowired
    Noting noting;

    @Autowired
    Programs programs;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Delivering delivering;

    @Autowired
    Asking asking;

    @Autowired
    Asks asks;

    private Person ute;
    private Person miriam;
    private Asker asker;

    @BeforeEach
    void uteHandsSomethingOver() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        var ask = coaching.assign(ute, miriam.id(), cast.exercise("E01").id(), null, "Nur Mut.");
        asker = new Asker(asking, asks, ask, miriam.id());
    }

    @Test
    void whatNobodyTouchedIsGoneForBoth() {
        withdrawing.withdraw(ute, asker.id());

        assertThat(today.of(miriam.id())).isEmpty();
        assertThat(coachees.of(new Relationship(ute.id(), miriam.id())).lines()).isEmpty();
    }

    @Test
    void whatWasNotedInPrivateStaysTheirsAndTheCoachSeesTheSame() {
        asker.expect(20, 70);
        new SomeNotes(noting).save(miriam, asker.id(), new Homework("Folge 84", "", "", null, "", ""));

        withdrawing.withdraw(ute, asker.id());

        assertThat(today.of(miriam.id())).singleElement().satisfies(item -> {
            assertThat(item.coach()).isEmpty();
            assertThat(item.ask().prediction()).isNotNull();
        });
        assertThat(coachees.of(new Relationship(ute.id(), miriam.id())).lines()).isEmpty();
    }

    @Test
    void whatHasBegunOrIsSomebodyElsesIsStaleLikeWhatNeverWas() {
        assertStale(cast.coach("Anna"), asker.id());
        assertStale(ute, cast.planned(miriam, "E02").id());
        assertStale(ute, new AskId(Ids.next()));

        asker.notAsked(NotAskedReason.SETTLED);

        assertStale(ute, asker.id());
        assertThat(today.of(miriam.id())).hasSize(2);
    }

    @RepeatedTest(3)
    void whoAsksAtThatMomentLosesNothing() {
        var kept = AtOnce.both(this::asked, this::withdrawn);

        var begun = kept.getFirst();
        var withdrawn = kept.getLast();
        assertThat(begun).isNotEqualTo(withdrawn);
        assertThat(today.of(miriam.id())).hasSize(begun ? 1 : 0);
    }

    @Test
    void aProgramGoesOnWithoutIt() {
        var some = new SomeProgram(ute, programs, enrolling, today, asking, asks);
        var id = some.write(step(cast, "E02", AT_ONCE), step(cast, "E03", NEXT));
        some.enrol(id, miriam);

        withdrawing.withdraw(ute, some.hand(miriam).id());
        delivering.pass();

        assertThat(some.delivered(miriam)).containsExactly("E01", "E03");
        assertThat(some.of(id, miriam).steps())
                .extracting(EnrolledStep::skipped)
                .containsExactly(true, false);
    }

    private boolean asked() {
        try {
            return asking.asked(CommandId.next(), asker.id(), miriam.id()) instanceof Kept.Saved;
        } catch (Stale gone) {
            return false;
        }
    }

    private boolean withdrawn() {
        try {
            withdrawing.withdraw(ute, asker.id());
            return true;
        } catch (Stale begun) {
            return false;
        }
    }

    private void assertStale(Person coach, AskId ask) {
        assertThatThrownBy(() -> withdrawing.withdraw(coach, ask)).isInstanceOf(Stale.class);
    }
}
