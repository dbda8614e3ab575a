package de.traudich.exercises.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.ExerciseDraft;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.ExerciseText;
import de.traudich.exercises.Exercises;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.shared.ui.Caution;
import de.traudich.shared.ui.Refusal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The life of an own exercise, from writing to retiring.
class ExerciseEditorTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Exercises exercises;

    private Person ute;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        signIn(ute, Role.COACH);
    }

    @Test
    void oneLanguageIsEnough() {
        UI.getCurrent().navigate("exercises/new");
        _setValue(title(), "Im Zug nach dem Platz fragen");
        _setValue(instruction(), "Frag, ob der Platz frei ist.");

        save();

        assertThat(_get(H1.class).getText()).isEqualTo("Im Zug nach dem Platz fragen");
        assertThat(exercises.library(ute.practice())).hasSize(46);
    }

    @Test
    void whatIsOffLimitsIsExplainedWhileItIsTypedAndNotSaved() {
        UI.getCurrent().navigate("exercises/new");
        _setValue(title(), "Mutig sein");
        _setValue(instruction(), "Bitte drei Fremde um zwei Euro.");
        assertThat(caution()).startsWith("Geld von Fremden ist hier keine Bitte.");

        save();

        assertThat(_get(Refusal.class).getText()).isNotBlank();
        assertThat(instruction().getValue()).contains("zwei Euro");
        assertThat(exercises.library(ute.practice())).hasSize(45);
        _setValue(instruction(), "Bitte drei Fremde um eine Auskunft.");
        assertThat(caution()).isEmpty();
        save();
        assertThat(exercises.library(ute.practice())).hasSize(46);
    }

    private static String caution() {
        return _get(Caution.class, spec -> spec.withId("caution-de"))
                .getElement()
                .getTextRecursively();
    }

    @Test
    void whatDoesNotFitIsSaidAtTheFieldAndKept() {
        UI.getCurrent().navigate("exercises/new");
        _setValue(title(), "😀".repeat(81));
        _setValue(instruction(), "x".repeat(1_000_000));

        save();

        assertThat(title().getErrorMessage()).contains("80 Zeichen");
        assertThat(instruction().getErrorMessage()).contains("400 Zeichen");
        assertThat(instruction().getValue()).hasSize(1_000_000);
        assertThat(_get(Refusal.class).getText()).contains("noch da");
    }

    @Test
    void emojiAtExactlyTheLimitFit() {
        UI.getCurrent().navigate("exercises/new");
        _setValue(title(), "😀".repeat(80));
        _setValue(instruction(), "😀".repeat(400));

        save();

        assertThat(_get(H1.class).getText()).isEqualTo("😀".repeat(80));
    }

    @Test
    void aRevisionIsANewVersionAndTheOldOneSaysSo() {
        var old = written("Alt");
        UI.getCurrent().navigate("exercises/" + old.value() + "/revise");
        assertThat(title().getValue()).isEqualTo("Alt");

        _setValue(title(), "Neu");
        save();

        assertThat(exercises.library(ute.practice()))
                .filteredOn(one -> one.own())
                .hasSize(1);
        UI.getCurrent().navigate("exercises/" + old.value());
        _assertOne(Paragraph.class, spec -> spec.withClasses("versions"));
        _assertNone(Button.class, spec -> spec.withId("revise"));
    }

    @Test
    void whoRevisesSecondIsToldAndKeepsTheText() {
        var old = written("Alt");
        UI.getCurrent().navigate("exercises/" + old.value() + "/revise");
        exercises.revise(ute, old, draft("Schneller"));

        _setValue(title(), "Zu spät");
        save();

        assertThat(_get(Refusal.class).getText()).contains("Jemand war schneller");
        assertThat(title().getValue()).isEqualTo("Zu spät");
    }

    @Test
    void retiringAsksFirst() {
        var old = written("Alt");
        UI.getCurrent().navigate("exercises/" + old.value());

        _click(_get(Button.class, spec -> spec.withId("retire")));
        assertThat(exercises.get(ute.practice(), old).retired()).isFalse();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(exercises.get(ute.practice(), old).retired()).isTrue();
        assertThat(_find(ExerciseRow.class)).hasSize(45);
    }

    @Test
    void anotherPracticesExerciseIsNotThere() {
        var foreign = exercises.write(cast.coach("Ida"), draft("Fremd"));

        UI.getCurrent().navigate("exercises/" + foreign.value());
        _assertNone(ExerciseView.class);
        UI.getCurrent().navigate("exercises/" + foreign.value() + "/revise");
        _assertNone(ExerciseEditor.class);
        UI.getCurrent().navigate("exercises/no-id");
        _assertNone(ExerciseView.class);
    }

    private ExerciseId written(String title) {
        return exercises.write(ute, draft(title));
    }

    private static ExerciseDraft draft(String title) {
        return new ExerciseDraft(
                3,
                Brake.BOTH,
                Set.of(Channel.PHONE),
                10,
                false,
                new ExerciseText(title, "Frag.", "", "", ""),
                ExerciseText.NONE);
    }

    private static TextField title() {
        return _get(TextField.class, spec -> spec.withId("title-de"));
    }

    private static TextArea instruction() {
        return _get(TextArea.class, spec -> spec.withId("instruction-de"));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withId("save")));
    }
}
