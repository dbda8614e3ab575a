package de.traudich.coaching.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.coaching.Program;
import de.traudich.coaching.ProgramDraft;
import de.traudich.exercises.Exercise;
import de.traudich.shared.PlainText;
import de.traudich.shared.ui.Limit;
import de.traudich.shared.ui.Mending;
import java.util.List;
import java.util.Optional;

/// A program's name and steps, and whether who is in it follows the new version.
final class ProgramForm extends Div {

    private final TextField name = new TextField(getTranslation("program.name"));
    private final StepList steps;
    private final Checkbox apply = new Checkbox(getTranslation("program.apply"), true);

    ProgramForm(List<Exercise> library) {
        addClassNames("program-form", "stack");
        steps = new StepList(library);
        name.setId("name");
        name.setManualValidation(true);
        name.setPlaceholder(getTranslation("program.name.example"));
        apply.setId("apply");
        apply.setHelperText(getTranslation("program.apply.help"));
        apply.setVisible(false);
        add(name, steps, apply);
    }

    void show(Program program) {
        name.setValue(program.name());
        steps.show(program.steps());
    }

    void askWhetherToApply(boolean underWay) {
        apply.setVisible(underWay);
    }

    boolean apply() {
        return apply.getValue();
    }

    /// Empty after it has said what is missing.
    Optional<ProgramDraft> read() {
        var fits = named() & steps.holds();
        Mending.lead(this);
        return fits ? Optional.of(new ProgramDraft(name.getValue(), steps.read())) : Optional.empty();
    }

    private boolean named() {
        if (PlainText.line(name.getValue()).isEmpty()) {
            refuseName(getTranslation("program.name.missing"));
            return false;
        }
        return Limit.holds(name, Program.NAME_MAX);
    }

    void refuseName(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
        Mending.lead(name);
    }
}
