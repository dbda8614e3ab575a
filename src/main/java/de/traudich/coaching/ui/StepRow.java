package de.traudich.coaching.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import de.traudich.coaching.DeliveryRule;
import de.traudich.coaching.ProgramDraft;
import de.traudich.coaching.ProgramStep;
import de.traudich.coaching.StepId;
import de.traudich.exercises.Exercise;
import java.util.ArrayList;
import java.util.List;

/// One step: what, and when it comes. Moves by buttons, and by Alt and an arrow key from anywhere in it.
final class StepRow extends ListItem {

    /// What the list does with a step.
    interface Verbs {

        void move(StepRow row, int by);

        void remove(StepRow row);
    }

    private final StepId id;
    private final Span number = new Span();
    private final ExerciseChoice exercise;
    private final RuleFields rule = new RuleFields();
    private final Paragraph retired = new Paragraph();
    private final Button up = icon("arrow-right");
    private final Button down = icon("arrow-right");
    private final Button remove = icon("x");

    /// A new step.
    StepRow(DeliveryRule when, List<Exercise> library, Verbs verbs) {
        this(StepId.next(), library, verbs);
        rule.show(when);
    }

    /// A step that is kept. Its exercise may have a newer version, which is what is delivered, or be retired.
    StepRow(ProgramStep step, List<Exercise> library, Verbs verbs) {
        this(step.id(), choices(step.exercise(), library), verbs);
        var newest = library.stream()
                .filter(one -> one.series().equals(step.exercise().series()))
                .findFirst();
        exercise.setValue(newest.orElse(step.exercise()));
        retired.setText(newest.isPresent() ? "" : getTranslation("step.retired"));
        rule.show(step.rule());
    }

    private StepRow(StepId id, List<Exercise> choices, Verbs verbs) {
        this.id = id;
        exercise = new ExerciseChoice(choices);
        exercise.addValueChangeListener(_ -> retired.setText(""));
        addClassName("step-row");
        number.addClassName("step-number");
        retired.addClassName("retired");
        up.addClassName("up");
        down.addClassName("down");
        up.addClickListener(_ -> verbs.move(this, -1));
        down.addClickListener(_ -> verbs.move(this, 1));
        remove.addClickListener(_ -> verbs.remove(this));
        Shortcuts.addShortcutListener(this, () -> verbs.move(this, -1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> verbs.move(this, 1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(this);
        var fields = new Div(exercise, retired, rule);
        fields.addClassName("fields");
        var buttons = new Div(up, down, remove);
        buttons.addClassName("step-buttons");
        add(number, fields, buttons);
    }

    private static List<Exercise> choices(Exercise chosen, List<Exercise> library) {
        if (library.stream().anyMatch(one -> one.series().equals(chosen.series()))) {
            return library;
        }
        var more = new ArrayList<>(library);
        more.addFirst(chosen);
        return more;
    }

    private static Button icon(String name) {
        var button = new Button(new SvgIcon("app/icons/" + name + ".svg"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    void place(int at, int of) {
        var place = at + 1;
        number.setText(String.valueOf(place));
        exercise.setId("exercise-" + place);
        exercise.setLabel(getTranslation("step.exercise", place));
        rule.number(place);
        name(up, "up", place);
        name(down, "down", place);
        name(remove, "remove", place);
        up.setEnabled(at > 0);
        down.setEnabled(at < of - 1);
        remove.setEnabled(of > 1);
    }

    private void name(Button button, String verb, int place) {
        button.setId(verb + "-" + place);
        button.setAriaLabel(getTranslation("step." + verb, place));
        button.setTooltipText(getTranslation("step." + verb, place));
    }

    /// After a move the hand stays where it was.
    void focus(int by) {
        var button = by < 0 ? up : down;
        if (button.isEnabled()) {
            button.focus();
        } else {
            (by < 0 ? down : up).focus();
        }
    }

    void focusExercise() {
        exercise.focus();
    }

    boolean holds() {
        return exercise.holds() & rule.holds();
    }

    ProgramDraft.Step read() {
        return new ProgramDraft.Step(id, exercise.getValue().id(), rule.read());
    }
}
