package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whom a coach speaks of together.
@DatabaseTest
class GroupsTest {

    @Autowired
    Cast cast;

    @Autowired
    Groups groups;

    @Autowired
    JdbcClient db;

    private Person ute;
    private Person miriam;
    private Person emil;

    @BeforeEach
    void uteCoachesMiriamAndEmil() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        emil = cast.coachee(ute, "Emil");
    }

    @Test
    void aGroupHasANameAndItsCoachees() {
        create(" Mitt\u202Ewoch ", miriam, emil);
        create("Leer");

        assertThat(groups.of(ute)).extracting(Group::name).containsExactly("Leer", "Mittwoch");
        assertThat(groups.of(ute).getLast().members())
                .extracting(Group.Member::name)
                .containsExactly("Emil", "Miriam");
        assertThat(groups.of(ute).getFirst().members()).isEmpty();
    }

    @Test
    void somebodyMayBeInSeveral() {
        create("Mittwoch", miriam);
        create("Freitag", miriam, emil);

        assertThat(groups.of(ute))
                .allSatisfy(group ->
                        assertThat(group.members()).extracting(Group.Member::id).contains(miriam.id()));
    }

    @Test
    void renamingAddingAndRemovingGoTogether() {
        var group = create("Mittwoch", miriam);

        assertThat(groups.revise(ute, group, "Freitag", Set.of(emil.id()))).isEqualTo(new GroupKept.Saved(group));

        assertThat(groups.of(ute)).singleElement().satisfies(kept -> {
            assertThat(kept.name()).isEqualTo("Freitag");
            assertThat(kept.members()).extracting(Group.Member::id).containsExactly(emil.id());
        });
    }

    @Test
    void aNameIsTakenOnce() {
        create("Mittwoch", miriam);
        var other = create("Freitag", emil);

        assertThat(groups.create(ute, "Mittwoch", Set.of())).isEqualTo(new GroupKept.NameTaken());
        assertThat(groups.revise(ute, other, "mittwoch", Set.of())).isEqualTo(new GroupKept.NameTaken());
        assertThat(groups.of(ute).getFirst().members()).hasSize(1);
        assertThat(groups.create(cast.coach("Anna"), "Mittwoch", Set.of())).isInstanceOf(GroupKept.Saved.class);
    }

    @RepeatedTest(5)
    void ofTwoWhoCreateTheSameAtOnceOneIsTold() {
        var kept = AtOnce.both(
                () -> groups.create(ute, "Mittwoch", Set.of(miriam.id())),
                () -> groups.create(ute, "Mittwoch", Set.of(miriam.id())));

        assertThat(kept).containsOnlyOnce(new GroupKept.NameTaken());
        assertThat(groups.of(ute)).hasSize(1);
    }

    @Test
    void aDissolvedGroupIsGone() {
        var group = create("Mittwoch", miriam);

        groups.dissolve(ute, group);

        assertThat(groups.of(ute)).isEmpty();
        assertStale(() -> groups.dissolve(ute, group));
        assertStale(() -> groups.revise(ute, group, "Mittwoch", Set.of()));
    }

    @Test
    void onlyWhoTheCoachCoachesComesIn() {
        var zofia = cast.coachee(cast.coach("Anna"), "Zofia");
        var group = create("Mittwoch", miriam);

        assertStale(() -> groups.create(ute, "Freitag", Set.of(zofia.id())));
        assertStale(() -> groups.revise(ute, group, "Mittwoch", Set.of(zofia.id())));
        assertThat(groups.of(ute)).singleElement().satisfies(kept -> assertThat(kept.members())
                .hasSize(1));
    }

    @Test
    void anotherCoachsGroupIsStaleLikeAnUnknownOne() {
        var anna = cast.coach("Anna");
        var group = create("Mittwoch", miriam);

        assertStale(() -> groups.revise(anna, group, "Meine", Set.of()));
        assertStale(() -> groups.dissolve(anna, group));
        assertStale(() -> groups.dissolve(ute, new GroupId(Ids.next())));
        assertThat(groups.of(anna)).isEmpty();
        assertThat(groups.of(ute)).extracting(Group::name).containsExactly("Mittwoch");
    }

    @Test
    void whoIsNoLongerCoachedHasLeft() {
        create("Mittwoch", miriam, emil);

        db.sql("delete from coaching where coachee_id = ?")
                .param(miriam.id().value())
                .update();

        assertThat(groups.of(ute).getFirst().members())
                .extracting(Group.Member::name)
                .containsExactly("Emil");
    }

    @Test
    void aNameHasOneToEightyCharacters() {
        create("😀".repeat(Group.NAME_MAX));

        assertThatIllegalArgumentException().isThrownBy(() -> create(" \u200B "));
        assertThatIllegalArgumentException().isThrownBy(() -> create("x".repeat(Group.NAME_MAX + 1)));
    }

    private GroupId create(String name, Person... members) {
        var ids = Arrays.stream(members).map(Person::id).collect(Collectors.toSet());
        return ((GroupKept.Saved) groups.create(ute, name, ids)).id();
    }

    private static void assertStale(Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOf(Stale.class);
    }
}
