package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.coaching.Coachee;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Group;
import de.traudich.coaching.GroupKept;
import de.traudich.coaching.Groups;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.ui.Refusal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GroupsViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Coaching coaching;

    private Person ute;
    private Person miriam;
    private Person emil;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        emil = cast.coachee(ute, "Emil");
        signIn(ute, Role.COACH);
    }

    @Test
    void aCoacheeSeesNoGroups() {
        signIn(miriam, Role.COACHEE);

        UI.getCurrent().navigate("coach/groups");

        _assertNone(GroupsView.class);
    }

    @Test
    void aCoachPutsTwoTogether() {
        open();
        _setValue(name("new"), "Mittwoch");
        choose("new", miriam, emil);

        click("create");

        assertThat(groups.of(ute)).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("Mittwoch");
            assertThat(group.members()).hasSize(2);
        });
        assertThat(_get(GroupCard.class).getElement().getTextRecursively()).contains("Mittwoch", "Miriam", "Emil");
        assertThat(name("new").isEmpty()).isTrue();
    }

    @Test
    void aGroupWithoutANameIsAskedForOneAndKeepsItsPeople() {
        open();
        choose("new", miriam);

        click("create");

        assertThat(name("new").getErrorMessage()).contains("einen Namen");
        assertThat(members("new").getValue()).hasSize(1);
        assertThat(groups.of(ute)).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsSaidAndStays() {
        create("Mittwoch");
        open();
        _setValue(name("new"), "Mittwoch");

        click("create");

        assertThat(name("new").getErrorMessage()).contains("hast du schon");
        assertThat(name("new").getValue()).isEqualTo("Mittwoch");
    }

    @Test
    void renamingAndRemovingGoInPlace() {
        var group = create("Mittwoch", miriam, emil);
        open();
        click("edit-" + group);
        _setValue(name(group), "Freitag");
        choose(group, emil);

        click("save-" + group);

        assertThat(groups.of(ute)).singleElement().satisfies(kept -> {
            assertThat(kept.name()).isEqualTo("Freitag");
            assertThat(kept.members()).extracting(Group.Member::id).containsExactly(emil.id());
        });
    }

    @Test
    void whatIsTypedElsewhereStays() {
        var group = create("Mittwoch", miriam);
        var other = create("Freitag", emil);
        open();
        click("edit-" + group);
        _setValue(name(group), "Montag");
        click("edit-" + other);
        _setValue(name(other), "Samstag");
        _setValue(name("new"), "Sonntag");

        click("save-" + other);

        assertThat(name(group).getValue()).isEqualTo("Montag");
        assertThat(name("new").getValue()).isEqualTo("Sonntag");
        assertThat(_find(TextField.class, spec -> spec.withId("name-" + other))).isEmpty();
        click("create");
        assertThat(name(group).getValue()).isEqualTo("Montag");
        assertThat(_find(GroupCard.class)).hasSize(3);
    }

    @Test
    void dissolvingIsAskedFirst() {
        var group = create("Mittwoch", miriam);
        open();

        click("dissolve-" + group);
        assertThat(groups.of(ute)).hasSize(1);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(groups.of(ute)).isEmpty();
        _assertNone(GroupCard.class);
    }

    @Test
    void aGroupThatIsGoneMeanwhileIsSaid() {
        var group = create("Mittwoch", miriam);
        open();
        click("edit-" + group);
        groups.dissolve(ute, groups.of(ute).getFirst().id());

        click("save-" + group);

        assertThat(_get(Refusal.class).getText()).contains("nicht mehr da");
    }

    private static void open() {
        UI.getCurrent().navigate("coach/groups");
    }

    private String create(String name, Person... members) {
        var ids = Arrays.stream(members).map(Person::id).collect(Collectors.toSet());
        return ((GroupKept.Saved) groups.create(ute, name, ids)).id().value().toString();
    }

    private void choose(String key, Person... people) {
        var ids = Arrays.stream(people).map(Person::id).collect(Collectors.toSet());
        Set<Coachee> chosen = coaching.coachees(ute).stream()
                .filter(one -> ids.contains(one.id()))
                .collect(Collectors.toSet());
        _setValue(members(key), chosen);
    }

    private static TextField name(String key) {
        return _get(TextField.class, spec -> spec.withId("name-" + key));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<Coachee> members(String key) {
        return (MultiSelectComboBox<Coachee>) _get(Component.class, spec -> spec.withId("members-" + key));
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }
}
