package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.ViewTest;
import de.traudich.coaching.GroupKept;
import de.traudich.coaching.Groups;
import de.traudich.coaching.Handover;
import de.traudich.coaching.Today;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.Ids;
import de.traudich.shared.ui.Refusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AssignViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Groups groups;

    @Autowired
    private Today today;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient db;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(ute, Role.COACH);
    }

    @Test
    void aCoacheeAssignsNothing() {
        signIn(miriam, Role.COACHEE);

        UI.getCurrent().navigate("coach/assign");

        _assertNone(AssignView.class);
    }

    @Test
    void theAddressChoosesAndTheCoacheeGetsIt() {
        var exercise = cast.exercise("E02");
        open(miriam, exercise.id().value());
        var due = today().plusDays(3);
        _setValue(_get(DueDate.class), due);
        _setValue(note(), "Nur Mut. 😀");

        submit();

        assertThat(_get(Paragraph.class, spec -> spec.withId("done")).getText()).contains("Miriam");
        assertThat(today.of(miriam.id())).singleElement().satisfies(item -> {
            assertThat(item.exercise()).isEqualTo(exercise);
            assertThat(item.coach()).isEqualTo("Ute");
            assertThat(item.due()).isEqualTo(due);
            assertThat(item.note()).isEqualTo("Nur Mut. 😀");
        });
    }

    @Test
    void aGroupGetsItAndTheViewSaysHowManyThatAre() {
        var emil = cast.coachee(ute, "Emil");
        var group = group("Mittwoch", miriam, emil);
        var exercise = cast.exercise("E02");
        open(Map.of("group", group, "exercise", exercise.id().value().toString()));

        submit();

        assertThat(_get(Paragraph.class, spec -> spec.withId("done")).getText()).contains("2 Coachees");
        assertThat(today.of(miriam.id())).hasSize(1);
        assertThat(today.of(emil.id())).hasSize(1);
    }

    @Test
    void whoIsChosenStaysForTheNextExercise() {
        open(miriam, cast.exercise("E02").id().value());
        submit();

        submit();

        assertThat(coachee().isEmpty()).isFalse();
        assertThat(_get(ComboBox.class).isInvalid()).isTrue();
        assertThat(today.of(miriam.id())).hasSize(1);
    }

    @Test
    void aGroupNobodyIsInIsRefused() {
        open(Map.of(
                "group",
                group("Leer"),
                "exercise",
                cast.exercise("E02").id().value().toString()));

        submit();

        assertThat(_get(Refusal.class).getText()).contains("noch niemand");
        assertThat(_get(ComboBox.class).isEmpty()).isFalse();
    }

    @Test
    void emptyFieldsSayWhatIsMissing() {
        UI.getCurrent().navigate("coach/assign");

        submit();

        assertThat(coachee().isInvalid()).isTrue();
        assertThat(_get(ComboBox.class).getErrorMessage()).contains("Wähl eine Übung");
    }

    @Test
    void yesterdayIsTooLate() {
        open(miriam, cast.exercise("E02").id().value());
        _get(DueDate.class).setValue(today().minusDays(1));

        submit();

        assertThat(_get(DueDate.class).getErrorMessage()).contains("heute oder einen späteren Tag");
        assertThat(today.of(miriam.id())).isEmpty();
    }

    @Test
    void aNoteOverItsLimitIsRefusedAndKept() {
        open(miriam, cast.exercise("E02").id().value());
        _setValue(note(), "x".repeat(Handover.NOTE_MAX + 1));

        submit();

        assertThat(note().getErrorMessage()).contains("500 Zeichen");
        assertThat(note().getValue()).hasSize(Handover.NOTE_MAX + 1);
    }

    @Test
    void aForeignCoacheeIsLikeNobody() {
        var zofia = cast.coachee(cast.coach("Ida"), "Zofia");

        open(zofia, Ids.next());

        assertThat(coachee().isEmpty()).isTrue();
    }

    @Test
    void aCoachingThatEndedMeanwhileIsSaid() {
        open(miriam, cast.exercise("E02").id().value());
        db.sql("delete from coaching where coachee_id = ?")
                .param(miriam.id().value())
                .update();

        submit();

        assertThat(_get(Refusal.class).getText()).contains("gibt es hier nicht mehr");
    }

    private static void open(Person coachee, Object exercise) {
        open(Map.of("coachee", coachee.id().value().toString(), "exercise", exercise.toString()));
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate("coach/assign", QueryParameters.simple(query));
    }

    private String group(String name, Person... members) {
        var ids = Arrays.stream(members).map(Person::id).collect(Collectors.toSet());
        return ((GroupKept.Saved) groups.create(ute, name, ids)).id().value().toString();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Berlin")));
    }

    private static MultiSelectComboBox<?> coachee() {
        return (MultiSelectComboBox<?>) _get(Component.class, spec -> spec.withId("coachee"));
    }

    private static TextArea note() {
        return _get(TextArea.class, spec -> spec.withId("note"));
    }

    private static void submit() {
        _click(_get(Button.class, spec -> spec.withId("submit")));
    }
}
