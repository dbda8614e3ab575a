package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Stage;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.Exercises;
import de.traudich.people.Invitations;
import de.traudich.people.Openness;
import de.traudich.people.Password;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PersonName;
import de.traudich.people.Role;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a coach hands over, and to whom.
@DatabaseTest
class CoachingTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    @Autowired
    Cast cast;

    @Autowired
    Coaching coaching;

    @Autowired
    Today today;

    @Autowired
    Sharing sharing;

    @Autowired
    Exercises exercises;

    @Autowired
    Invitations invitations;

    @Autowired
    MutableClock clock;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void uteCoachesMiriam() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    @Test
    void whoAcceptsACoachsInvitationIsCoachedByThem() {
        accept(Role.COACHEE, "Emil");

        assertThat(coaching.coachees(ute)).extracting(Coachee::name).containsExactly("Emil", "Miriam");
    }

    @Test
    void whatTheyChoseWhenAcceptingIsWhatNewAsksBeginWith() {
        var emil = invited(Role.COACHEE, "Emil", Openness.OUTCOME);

        assertThat(sharing.of(emil).openness()).isEqualTo(Openness.OUTCOME);
    }

    @Test
    void aColleagueWhoAcceptsIsNot() {
        accept(Role.COACH, "Anna");

        assertThat(coaching.coachees(ute)).extracting(Coachee::name).containsExactly("Miriam");
    }

    @Test
    void anAssignmentArrivesWithDateAndNote() {
        var exercise = cast.exercise("E31");

        coaching.assign(ute, miriam.id(), exercise.id(), FRIDAY, " Schick sie\u202E einfach ab. ");

        assertThat(today.of(miriam.id())).singleElement().satisfies(assignment -> {
            assertThat(assignment.coach()).isEqualTo("Ute");
            assertThat(assignment.exercise()).isEqualTo(exercise);
            assertThat(assignment.due()).isEqualTo(FRIDAY);
            assertThat(assignment.note()).isEqualTo("Schick sie einfach ab.");
            assertThat(assignment.ask().stage()).isEqualTo(Stage.PLANNED);
            assertThat(assignment.ask().held()).isFalse();
        });
    }

    @Test
    void theNewestAssignmentComesFirstAndADateIsNotDemanded() {
        assign("E01", null);
        clock.advance(Duration.ofMinutes(1));
        assign("E02", FRIDAY);

        assertThat(today.of(miriam.id()))
                .extracting(item -> Objects.requireNonNull(item.exercise()).code())
                .containsExactly("E02", "E01");
        assertThat(today.of(miriam.id()).getLast().due()).isNull();
    }

    @Test
    void someoneElsesCoacheeIsStaleLikeAnUnknownOne() {
        var emil = cast.coachee(cast.coach("Anna"), "Emil");
        var exercise = cast.exercise("E01").id();

        assertStale(() -> coaching.assign(ute, emil.id(), exercise, null, ""));
        assertStale(() -> coaching.assign(ute, new PersonId(Ids.next()), exercise, null, ""));
        assertThat(today.of(emil.id())).isEmpty();
    }

    @Test
    void anotherPracticesAndARetiredExerciseAreStaleLikeAnUnknownOne() {
        var foreign = cast.exerciseOf(cast.coach("Anna"));
        var retired = cast.exerciseOf(ute);
        exercises.retire(ute, retired);

        assertStale(() -> coaching.assign(ute, miriam.id(), foreign, null, ""));
        assertStale(() -> coaching.assign(ute, miriam.id(), retired, null, ""));
        assertStale(() -> coaching.assign(ute, miriam.id(), new ExerciseId(Ids.next()), null, ""));
        assertThat(today.of(miriam.id())).isEmpty();
    }

    @Test
    void aNoteEndsAtItsLimit() {
        var exercise = cast.exercise("E01").id();
        coaching.assign(ute, miriam.id(), exercise, null, "😀".repeat(Handover.NOTE_MAX));

        assertThat(today.of(miriam.id()).getFirst().note()).isEqualTo("😀".repeat(Handover.NOTE_MAX));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> coaching.assign(ute, miriam.id(), exercise, null, "😀".repeat(Handover.NOTE_MAX + 1)));
        assertThat(today.of(miriam.id())).hasSize(1);
    }

    @Test
    void theListCountsWhatIsOpenAndWhatWasAsked() {
        assign("E01", FRIDAY);
        assign("E02", FRIDAY);
        cast.planned(miriam, "E03").answered(Outcome.NO);
        cast.planned(miriam, "E04").notAsked(NotAskedReason.FEAR);
        cast.planned(miriam, "E05");

        assertThat(coaching.coachees(ute)).containsExactly(new Coachee(miriam.id(), "Miriam", 2, 1, clock.instant()));
    }

    @Test
    void aCoacheeWithoutAsksIsInTheListToo() {
        assertThat(coaching.coachees(ute)).containsExactly(new Coachee(miriam.id(), "Miriam", 0, 0, null));
        assertThat(coaching.coachees(cast.coach("Anna"))).isEmpty();
    }

    private void assign(String code, @Nullable LocalDate due) {
        coaching.assign(ute, miriam.id(), cast.exercise(code).id(), due, "");
    }

    private void accept(Role role, String name) {
        invited(role, name, Openness.ONLY_ME);
    }

    private PersonId invited(Role role, String name, Openness openness) {
        var token = invitations.invite(ute, role, new PersonName(name));
        var accepted = invitations.accept(
                token,
                new PersonName(name),
                new EmailAddress(Ids.next() + "@traudich.example"),
                new Password("trau-dich-2026"),
                Language.DE,
                openness);
        return ((Invitations.Accepted.Welcome) accepted).person().id();
    }

    private static void assertStale(Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOf(Stale.class);
    }
}
