package de.traudich.coaching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.asks.Aftermath;
import de.traudich.asks.Asking;
import de.traudich.asks.Draft;
import de.traudich.asks.Expectation;
import de.traudich.asks.Homework;
import de.traudich.asks.Outcome;
import de.traudich.asks.Setting;
import de.traudich.asks.SomeNotes;
import de.traudich.exercises.Channel;
import de.traudich.shared.CommandId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What does not fit says so at its field and stays there; everything else is kept all the same.
class StepLimitsTest extends AskSteps {

    @Autowired
    private Asking asking;

    @ParameterizedTest
    @ValueSource(ints = {0, -3, 366, Integer.MAX_VALUE})
    void aHorizonOutOfReachSaysSoAndTheOneBeforeStays(int days) {
        open("expectation");
        type(the(IntegerField.class, "horizon"), 14);

        type(the(IntegerField.class, "horizon"), days);
        type(the(TextArea.class, "dread"), "Alle lachen");

        var horizon = the(IntegerField.class, "horizon");
        assertThat(horizon.isInvalid()).isTrue();
        assertThat(horizon.getValue()).isEqualTo(days);
        assertThat(notes().expectation()).isEqualTo(new Expectation("Alle lachen", null, 14, "", null));
    }

    @Test
    void anyHorizonWithinReachIsKeptAndTheEmptyFieldTakesItBack() {
        open("expectation");

        for (var days : new Integer[] {1, 10, Expectation.HORIZON_MAX, null}) {
            type(the(IntegerField.class, "horizon"), days);

            assertThat(notes().expectation().horizonDays()).isEqualTo(days);
        }
    }

    @ParameterizedTest
    @CsvSource({"dread, 300", "belief, 300"})
    void anExpectationOverItsLimit(String field, int most) {
        open("expectation");

        type(the(TextArea.class, field), "😀".repeat(most + 1));
        type(the(IntegerField.class, "horizon"), 7);

        assertTooLong(field, most);
        assertThat(notes().expectation()).isEqualTo(new Expectation("", null, 7, "", null));
    }

    @ParameterizedTest
    @CsvSource({"sources, 1000", "known, 1000", "why, 1000", "plan-when, 200", "plan-then, 200"})
    void homeworkOverItsLimit(String field, int most) {
        open("homework");
        var other = field.equals("known") ? "why" : "known";

        type(the(TextArea.class, field), "😀".repeat(most + 1));
        type(the(TextArea.class, other), "passt");

        assertTooLong(field, most);
        assertThat(notes().homework().parts()).isEqualTo(1);
    }

    @Test
    void homeworkAtItsLimitFits() {
        open("homework");

        type(the(TextArea.class, "known"), "😀".repeat(Homework.NOTE_MAX));

        assertThat(notes().homework().known()).hasSize(2 * Homework.NOTE_MAX);
    }

    @Test
    void aSubjectOverItsLimitDoesNotHoldUpTheText() {
        new SomeNotes(noting).save(miriam, ask, new Setting("Verena", "", null, Channel.EMAIL, null, null, null));
        open("draft");

        type(the(TextField.class, "subject"), "x".repeat(Draft.SUBJECT_MAX + 1));
        type(the(Input.class, "body"), "Hallo Verena");

        assertThat(the(TextField.class, "subject").getErrorMessage()).contains("200");
        assertThat(the(TextField.class, "subject").getValue()).hasSize(Draft.SUBJECT_MAX + 1);
        assertThat(notes().draft().body()).isEqualTo("Hallo Verena");
    }

    @Test
    void aTextOverItsLimitDoesNotHoldUpTheSubject() {
        new SomeNotes(noting).save(miriam, ask, new Setting("Verena", "", null, Channel.EMAIL, null, null, null));
        open("draft");
        type(the(Input.class, "body"), "Hallo");

        type(the(Input.class, "body"), "x".repeat(Draft.BODY_MAX + 1));
        type(the(TextField.class, "subject"), "Kurze Frage");

        assertThat(the(Paragraph.class, "body-error").getText()).contains("6.000");
        assertThat(notes().draft()).isEqualTo(new Draft("Kurze Frage", "Hallo", null, Set.of()));
    }

    @ParameterizedTest
    @CsvSource({"next, 1000", "remark, 1000"})
    void whatRemainsOverItsLimit(String field, int most) {
        asking.report(CommandId.next(), ask, miriam.id(), Outcome.YES);
        open("ask");
        var other = field.equals("next") ? "remark" : "next";

        type(the(TextArea.class, field), "😀".repeat(most + 1));
        type(the(TextArea.class, other), "passt");

        assertTooLong(field, most);
        var after = notes().aftermath();
        assertThat(after.next() + after.remark()).isEqualTo("passt");
        assertThat(Aftermath.TEXT_MAX).isEqualTo(most);
    }

    private static void assertTooLong(String field, int most) {
        var area = the(TextArea.class, field);
        assertThat(area.isInvalid()).isTrue();
        assertThat(area.getErrorMessage())
                .isEqualTo("Höchstens %s Zeichen. Kürz deinen Text etwas, er ist noch da."
                        .formatted(most == 1000 ? "1.000" : String.valueOf(most)));
        assertThat(area.getValue()).hasSize(2 * (most + 1));
    }
}
