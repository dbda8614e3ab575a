package de.traudich.exercises.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.exercises.ExerciseDraft;
import de.traudich.exercises.ExerciseText;
import de.traudich.shared.Language;
import de.traudich.shared.ui.Caution;
import de.traudich.shared.ui.Limit;
import java.util.stream.Stream;

/// The words of an exercise in one language. A field over its limit says so and keeps what was typed.
final class ExerciseTextFields extends Div {

    private final String suffix;
    private final TextField title;
    private final TextArea instruction;
    private final TextArea preparation;
    private final TextArea reflection;
    private final TextArea safety;
    private final Caution caution;

    ExerciseTextFields(Language language) {
        suffix = "-" + language.code();
        addClassName("stack");
        title = new TextField(getTranslation("exercise.title"));
        title.setId("title" + suffix);
        title.setManualValidation(true);
        title.setHelperText(getTranslation("exercise.title.help"));
        caution = new Caution("caution" + suffix);
        instruction = area("instruction");
        preparation = area("preparation");
        reflection = area("reflection");
        safety = area("safety");
        add(title, instruction, preparation, caution, reflection, safety);
        Stream.of(title, instruction, preparation, reflection, safety)
                .forEach(field -> field.addAttachListener(_ -> speak(field, language)));
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(_ -> withinLimits());
        Stream.of(instruction, preparation).forEach(area -> {
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.addValueChangeListener(_ -> withinLimits());
        });
    }

    /// What is typed is in that language; label and hints are in the language of the page.
    private static void speak(Component field, Language language) {
        field.getElement().callJsFunction("inputElement.setAttribute", "lang", language.code());
    }

    /// Nobody is told to do what nobody is asked for here. False after saying so.
    private boolean withinLimits() {
        var off = ExerciseDraft.offLimits(read());
        caution.say("boundary.", off);
        return off.isEmpty();
    }

    private TextArea area(String what) {
        var area = new TextArea(getTranslation("exercise." + what));
        area.setId(what + suffix);
        area.setManualValidation(true);
        area.setMinRows(2);
        area.setMaxRows(8);
        return area;
    }

    ExerciseText read() {
        return new ExerciseText(
                title.getValue(),
                instruction.getValue(),
                preparation.getValue(),
                reflection.getValue(),
                safety.getValue());
    }

    void show(ExerciseText text) {
        title.setValue(text.title());
        instruction.setValue(text.instruction());
        preparation.setValue(text.preparation());
        reflection.setValue(text.reflection());
        safety.setValue(text.safety());
    }

    boolean isEmpty() {
        return title.getValue().isBlank()
                && Stream.of(instruction, preparation, reflection, safety)
                        .allMatch(area -> area.getValue().isBlank());
    }

    /// Every field is looked at, so that all of them say what is wrong with them at once.
    boolean holds(boolean needed) {
        var texts = Stream.of(instruction, preparation, reflection, safety)
                .filter(area -> !Limit.holds(area, ExerciseText.TEXT_MAX))
                .count();
        var fits = Limit.holds(title, ExerciseText.TITLE_MAX) && texts == 0;
        return required(needed) & withinLimits() && fits;
    }

    private boolean required(boolean needed) {
        if (needed && title.getValue().isBlank()) {
            title.setErrorMessage(getTranslation("exercise.title.missing"));
            title.setInvalid(true);
        }
        if (needed && instruction.getValue().isBlank()) {
            instruction.setErrorMessage(getTranslation("exercise.instruction.missing"));
            instruction.setInvalid(true);
        }
        return !needed || !title.getValue().isBlank() && !instruction.getValue().isBlank();
    }
}
