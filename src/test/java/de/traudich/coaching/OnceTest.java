package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.people.Openness;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.CommandId;
import de.traudich.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;

/// Below every check: the database refuses a row that points to somebody foreign, and says so.
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class OnceTest {

    @Autowired
    Cast cast;

    @Autowired
    Groups groups;

    @Autowired
    Programs programs;

    @Autowired
    GroupRepository groupRows;

    @Autowired
    EnrolmentRepository enrolments;

    @Autowired
    CoachingRepository coachings;

    @Autowired
    HandoverRepository handovers;

    @Autowired
    Clock clock;

    private Person ute;
    private Person miriam;
    private PersonId foreign;

    @BeforeEach
    void uteCoachesMiriamAndAnnaZofia() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        foreign = cast.coachee(cast.coach("Anna"), "Zofia").id();
    }

    @Test
    void aForeignCoacheeInAGroupIsRefusedAndNotDropped() {
        var group = ((GroupKept.Saved) groups.create(ute, "Mittwoch", Set.of(miriam.id()))).id();

        assertRefused(() -> groupRows.join(group, ute, List.of(foreign)));
        assertRefused(() -> groupRows.join(new GroupId(Ids.next()), ute, List.of(miriam.id())));
        assertRefused(() -> groupRows.add(GroupId.next(), stranger(), "Freitag", clock.instant()));
        assertThat(groups.of(ute).getFirst().members()).hasSize(1);
    }

    @Test
    void aForeignCoacheeInAProgramIsRefusedAndNotDropped() {
        var draft = new ProgramDraft("Vier Schritte", List.of(SomeProgram.step(cast, "E01", SomeProgram.NEXT)));
        var program = ((ProgramKept.Saved) programs.create(ute, draft)).id();

        assertRefused(() ->
                enrolments.enrol(EnrolmentId.next(), program, ute, foreign, LocalDate.now(clock), clock.instant()));
        assertThat(enrol(program)).isTrue();
        assertThat(enrol(program)).isFalse();
    }

    @Test
    void nobodyIsCoachedAcrossPracticesAndTwiceCountsOnce() {
        assertRefused(() -> coachings.begin(ute.practice(), ute.id(), foreign, Openness.ONLY_ME, clock.instant()));
        assertThat(coachings.begin(ute.practice(), ute.id(), miriam.id(), Openness.COACH, clock.instant()))
                .isFalse();
    }

    @Test
    void aCommandOfNobodyIsRefused() {
        assertRefused(() -> handovers.first(CommandId.next(), stranger(), 1, clock.instant()));
    }

    @Test
    void aNameThatIsTakenIsNotWrittenIntoTheLog(CapturedOutput output) {
        groups.create(ute, "Sorgenkinder", Set.of());

        assertThat(groups.create(ute, "Sorgenkinder", Set.of())).isEqualTo(new GroupKept.NameTaken());

        assertThat(output).doesNotContain("Sorgenkinder");
    }

    private boolean enrol(ProgramId program) {
        return enrolments.enrol(EnrolmentId.next(), program, ute, miriam.id(), LocalDate.now(clock), clock.instant());
    }

    private Person stranger() {
        return new Person(new PersonId(Ids.next()), ute.practice(), "Niemand", ute.language());
    }

    private static void assertRefused(ThrowingCallable insert) {
        assertThatThrownBy(insert).isInstanceOf(DataIntegrityViolationException.class);
    }
}
