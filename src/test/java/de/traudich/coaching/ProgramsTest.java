package de.traudich.coaching;

import static de.traudich.coaching.SomeProgram.AT_ONCE;
import static de.traudich.coaching.SomeProgram.NEXT;
import static de.traudich.coaching.SomeProgram.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.asks.Asking;
import de.traudich.asks.Asks;
import de.traudich.exercises.Exercises;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a coach writes down as a program.
@DatabaseTest
class ProgramsTest {

    @Autowired
    Cast cast;

    @Autowired
    Programs programs;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Today today;

    @Autowired
    Exercises exercises;

    @Autowired
    Asking asking;

    @Autowired
    Asks asks;

    private Person ute;
    private SomeProgram some;

    @BeforeEach
    void uteWrites() {
        ute = cast.coach("Ute");
        some = new SomeProgram(ute, programs, enrolling, today, asking, asks);
    }

    @Test
    void stepsKeepTheirOrderAndTheirRules() {
        var id = some.write(
                step(cast, "E05", AT_ONCE),
                step(cast, "E01", NEXT),
                step(cast, "E09", new DeliveryRule.DaysAfterPrevious(3)),
                step(cast, "E01", new DeliveryRule.EveryDays(7)));

        var program = programs.get(ute, id);

        assertThat(program.version()).isEqualTo(1);
        assertThat(program.steps())
                .extracting(step -> step.exercise().code())
                .containsExactly("E05", "E01", "E09", "E01");
        assertThat(program.steps())
                .extracting(ProgramStep::rule)
                .containsExactly(AT_ONCE, NEXT, new DeliveryRule.DaysAfterPrevious(3), new DeliveryRule.EveryDays(7));
    }

    @Test
    void everyEditIsANewVersion() {
        var first = step(cast, "E05", AT_ONCE);
        var id = some.write(first);

        var kept = some.revise(id, false, step(cast, "E01", AT_ONCE), first);

        assertThat(kept).isEqualTo(new ProgramKept.Saved(id, 2));
        assertThat(programs.get(ute, id).version()).isEqualTo(2);
        assertThat(programs.get(ute, id).steps())
                .extracting(step -> step.exercise().code())
                .containsExactly("E01", "E05");
        assertThat(programs.get(ute, id).steps().getLast().id()).isEqualTo(first.id());
    }

    @RepeatedTest(5)
    void ofTwoWindowsThatEditTheSameVersionOneIsTold() {
        var id = some.write(step(cast, "E05", AT_ONCE));
        var draft = new ProgramDraft("Vier Schritte", List.of(step(cast, "E01", AT_ONCE)));

        var kept = AtOnce.both(
                () -> programs.revise(ute, id, 1, draft, true), () -> programs.revise(ute, id, 1, draft, true));

        assertThat(kept).containsExactlyInAnyOrder(new ProgramKept.Saved(id, 2), new ProgramKept.Overtaken());
        assertThat(programs.get(ute, id).version()).isEqualTo(2);
    }

    @Test
    void aNameIsTakenOnce() {
        some.write(step(cast, "E05", AT_ONCE));
        var other = programs.create(ute, new ProgramDraft("Andere", List.of(step(cast, "E01", AT_ONCE))));
        var taken = new ProgramDraft("Vier Schritte", List.of(step(cast, "E01", AT_ONCE)));

        assertThat(programs.create(ute, taken)).isEqualTo(new ProgramKept.NameTaken());
        assertThat(programs.revise(ute, ((ProgramKept.Saved) other).id(), 1, taken, true))
                .isEqualTo(new ProgramKept.NameTaken());
    }

    @Test
    void theListSaysHowManyAreInIt() {
        var id = some.write(step(cast, "E05", AT_ONCE), step(cast, "E01", NEXT));
        some.enrol(id, cast.coachee(ute, "Miriam"));
        var emil = some.enrol(id, cast.coachee(ute, "Emil"));
        enrolling.pause(ute, emil.id());
        enrolling.end(ute, some.enrol(id, cast.coachee(ute, "Zofia")).id());

        assertThat(programs.of(ute)).containsExactly(new ProgramLine(id, "Vier Schritte", 2, 0, 1, 1));
        assertThat(programs.of(cast.coach("Anna"))).isEmpty();
    }

    @Test
    void theListSaysWhichStepsWillBeSkipped() {
        var revised = cast.exerciseOf(ute);
        var newest = exercises.revise(ute, revised, cast.draft("Im Chor singen"));
        some.write(step(revised, AT_ONCE), step(cast, "E01", NEXT));
        assertThat(programs.of(ute).getFirst().retired()).isZero();

        exercises.retire(ute, newest);

        assertThat(programs.of(ute).getFirst().retired()).isEqualTo(1);
    }

    @Test
    void anotherCoachsProgramIsStaleLikeAnUnknownOne() {
        var id = some.write(step(cast, "E05", AT_ONCE));
        var anna = cast.coach("Anna");
        var draft = new ProgramDraft("Ihres", List.of(step(cast, "E01", AT_ONCE)));

        assertStale(() -> programs.get(anna, id));
        assertStale(() -> programs.revise(anna, id, 1, draft, true));
        assertStale(() -> programs.delete(anna, id));
        assertStale(() -> programs.delete(ute, new ProgramId(Ids.next())));
        assertStale(() -> programs.get(ute, new ProgramId(Ids.next())));
        assertThat(programs.get(ute, id).version()).isEqualTo(1);
    }

    @Test
    void anotherPracticesExerciseIsStale() {
        var foreign = cast.exerciseOf(cast.coach("Anna"));

        assertStale(() -> some.write(step(foreign, AT_ONCE)));
        assertThat(programs.of(ute)).isEmpty();
    }

    @Test
    void aDraftHasANameAndSteps() {
        var one = step(cast, "E01", AT_ONCE);

        assertThatIllegalArgumentException().isThrownBy(() -> new ProgramDraft(" ", List.of(one)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgramDraft("x".repeat(81), List.of(one)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgramDraft("Leer", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgramDraft("Doppelt", List.of(one, one)));
    }

    private static void assertStale(Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOf(Stale.class);
    }
}
