package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.exercises.Exercises;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.CommandId;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One exercise for one, several, or a group, once for each.
@DatabaseTest
class AssigningTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    @Autowired
    Cast cast;

    @Autowired
    Assigning assigning;

    @Autowired
    Today today;

    @Autowired
    Groups groups;

    @Autowired
    Exercises exercises;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient db;

    private Person ute;
    private Person miriam;
    private Person emil;
    private Person zofia;

    @BeforeEach
    void uteCoachesThree() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        emil = cast.coachee(ute, "Emil");
        zofia = cast.coachee(ute, "Zofia");
    }

    @Test
    void severalAndAGroupGetItOnceEach() {
        var group = group(miriam, emil);

        var handed = assigning.assign(ute, CommandId.next(), to(Set.of(miriam.id(), zofia.id()), Set.of(group)));

        assertThat(handed).isEqualTo(new Handed.To(3));
        for (var coachee : new Person[] {miriam, emil, zofia}) {
            assertThat(today.of(coachee.id())).singleElement().satisfies(assignment -> {
                assertThat(assignment.exercise()).isEqualTo(cast.exercise("E31"));
                assertThat(assignment.due()).isEqualTo(FRIDAY);
                assertThat(assignment.note()).isEqualTo("Nur Mut.");
            });
        }
    }

    @Test
    void theSameCommandTenTimesAssignsOnceAndSaysTheSame() {
        var command = CommandId.next();
        var handover = to(Set.of(miriam.id()), Set.of(group(emil)));

        var handed = AtOnce.times(10, _ -> assigning.assign(ute, command, handover));

        assertThat(handed).containsOnly(new Handed.To(2));
        assertThat(today.of(miriam.id())).hasSize(1);
        assertThat(today.of(emil.id())).hasSize(1);
    }

    @Test
    void aRepeatedCommandSaysTheSameWhoeverIsInTheGroupByNow() {
        var command = CommandId.next();
        var group = group(miriam, emil);
        var handover = to(Set.of(), Set.of(group));
        assigning.assign(ute, command, handover);

        groups.revise(ute, group, "Mittwoch", Set.of());
        assertThat(assigning.assign(ute, command, handover)).isEqualTo(new Handed.To(2));
        groups.dissolve(ute, group);
        assertThat(assigning.assign(ute, command, handover)).isEqualTo(new Handed.To(2));

        assertThat(today.of(miriam.id())).hasSize(1);
    }

    @Test
    void anotherIntentionAssignsAgain() {
        assigning.assign(ute, CommandId.next(), to(Set.of(miriam.id()), Set.of()));
        assigning.assign(ute, CommandId.next(), to(Set.of(miriam.id()), Set.of()));

        assertThat(today.of(miriam.id())).hasSize(2);
    }

    @Test
    void anEmptyGroupIsNobody() {
        assertThat(assigning.assign(ute, CommandId.next(), to(Set.of(), Set.of(group()))))
                .isEqualTo(new Handed.Nobody());
    }

    @Test
    void oneForeignRecipientAndNobodyGetsAnything() {
        var anna = cast.coach("Anna");
        var foreign = cast.coachee(anna, "Kofi");
        var foreignGroup = ((GroupKept.Saved) groups.create(anna, "Ihre", Set.of(foreign.id()))).id();

        assertStale(to(Set.of(miriam.id(), foreign.id()), Set.of()));
        assertStale(to(Set.of(miriam.id()), Set.of(foreignGroup)));
        assertStale(to(Set.of(miriam.id()), Set.of(new GroupId(Ids.next()))));
        assertThat(today.of(miriam.id())).isEmpty();
        assertThat(today.of(foreign.id())).isEmpty();
    }

    @Test
    void aRefusedCommandMayBeTriedAgain() {
        var command = CommandId.next();
        var retired = cast.exerciseOf(ute);
        exercises.retire(ute, retired);
        assertThatThrownBy(() -> assigning.assign(ute, command, new Handover(only(miriam), retired, null, "")))
                .isInstanceOf(Stale.class);

        assigning.assign(ute, command, to(Set.of(miriam.id()), Set.of()));

        assertThat(today.of(miriam.id())).hasSize(1);
    }

    @Test
    void anotherCoachsCommandIsStale() {
        var command = CommandId.next();
        assigning.assign(ute, command, to(Set.of(miriam.id()), Set.of()));
        var anna = cast.coach("Anna");
        var kofi = cast.coachee(anna, "Kofi");

        assertThatThrownBy(() -> assigning.assign(
                        anna,
                        command,
                        new Handover(only(kofi), cast.exercise("E01").id(), null, "")))
                .isInstanceOf(Stale.class);
        assertThat(today.of(kofi.id())).isEmpty();
    }

    @Test
    void commandsAreForgottenAfterAWeek() {
        assigning.assign(ute, CommandId.next(), to(Set.of(miriam.id()), Set.of()));
        clock.advance(Duration.ofDays(6));
        assigning.forgetCommands();
        assertThat(commands()).isEqualTo(1);

        clock.advance(Duration.ofDays(2));
        assigning.forgetCommands();

        assertThat(commands()).isZero();
    }

    private int commands() {
        return db.sql("select count(*) from handover where coach_id = ?")
                .param(ute.id().value())
                .query(Integer.class)
                .single();
    }

    private GroupId group(Person... members) {
        var ids = Arrays.stream(members).map(Person::id).collect(Collectors.toSet());
        return ((GroupKept.Saved) groups.create(ute, "Mittwoch", ids)).id();
    }

    private Handover to(Set<PersonId> coachees, Set<GroupId> some) {
        return new Handover(new Recipients(coachees, some), cast.exercise("E31").id(), FRIDAY, "Nur Mut.");
    }

    private static Recipients only(Person coachee) {
        return new Recipients(Set.of(coachee.id()), Set.of());
    }

    private void assertStale(Handover handover) {
        assertThatThrownBy(() -> assigning.assign(ute, CommandId.next(), handover))
                .isInstanceOf(Stale.class);
    }
}
