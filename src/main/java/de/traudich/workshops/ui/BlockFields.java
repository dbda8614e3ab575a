package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.shared.PlainText;
import de.traudich.shared.ui.Limit;
import de.traudich.workshops.BlockDraft;
import de.traudich.workshops.BlockKind;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be planned of a block. Every field says how much it holds; what does not fit stays and is said there.
final class BlockFields extends Div {

    private static final int PAUSE_MILLIS = 300;

    private final BlockKind kind;
    private final TextField title = new TextField(getTranslation("agenda.field.title"));
    private final IntegerField minutes = new IntegerField(getTranslation("control.minutes"));
    private final TextArea text = new TextArea(getTranslation("agenda.field.text"));
    private final TextArea script = new TextArea(getTranslation("agenda.script"));
    private final BlockExercise exercise;
    private final PictureField picture;

    BlockFields(BlockKind kind, BlockExercise exercise, PictureField picture) {
        this.kind = kind;
        this.exercise = exercise;
        this.picture = picture;
        addClassName("block-fields");
        title.setId("block-title");
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setHelperText(getTranslation("agenda.field.limit", BlockDraft.TITLE_MAX));
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(PAUSE_MILLIS);
        minutes.setId("block-minutes");
        minutes.setMin(1);
        minutes.setMax(BlockDraft.MINUTES_MAX);
        minutes.setStepButtonsVisible(true);
        minutes.setManualValidation(true);
        minutes.setHelperText(getTranslation("agenda.field.minutes", BlockDraft.MINUTES_MAX));
        area(text, "block-text", getTranslation("agenda.field.text.help", BlockDraft.TEXT_MAX));
        area(script, "block-script", getTranslation("agenda.script.help", String.valueOf(BlockDraft.SCRIPT_MAX)));
        text.setVisible(!kind.inRound());
        exercise.setVisible(kind == BlockKind.PREDICT || kind == BlockKind.ASK_OUT);
        picture.setVisible(kind == BlockKind.INPUT);
        add(title, minutes, exercise, text, picture, script);
    }

    private static void area(TextArea area, String id, String help) {
        area.setId(id);
        area.setMinRows(2);
        area.setHelperText(help);
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
    }

    void show(BlockDraft plan) {
        title.setValue(plan.title());
        minutes.setValue(plan.minutes());
        text.setValue(plan.text());
        script.setValue(plan.script());
        exercise.show(plan.exercise());
        picture.show(plan.picture());
        title.setInvalid(false);
        minutes.setInvalid(false);
        text.setInvalid(false);
        script.setInvalid(false);
    }

    boolean differ(BlockDraft plan) {
        return !title.getValue().equals(plan.title())
                || !Objects.equals(minutes.getValue(), plan.minutes())
                || !text.getValue().equals(plan.text())
                || !script.getValue().equals(plan.script())
                || exercise.isVisible() && !Objects.equals(exercise.read(), plan.exercise())
                || picture.differs(plan.picture());
    }

    /// Empty after every field has said what is wrong with it.
    Optional<BlockDraft> read() {
        var typed = minutes.getValue();
        var fits = titled()
                & lasting(typed)
                & Limit.holds(text, BlockDraft.TEXT_MAX)
                & Limit.holds(script, BlockDraft.SCRIPT_MAX)
                & picture.holds();
        return fits && typed != null
                ? Optional.of(new BlockDraft(
                        kind,
                        title.getValue(),
                        typed,
                        script.getValue(),
                        text.getValue(),
                        exercise.read(),
                        picture.read().orElse(null)))
                : Optional.empty();
    }

    private boolean titled() {
        var line = PlainText.line(title.getValue());
        var fits = !line.isEmpty() && PlainText.length(line) <= BlockDraft.TITLE_MAX;
        title.setErrorMessage(getTranslation("agenda.field.title.wrong", BlockDraft.TITLE_MAX));
        title.setInvalid(!fits);
        return fits;
    }

    private boolean lasting(@Nullable Integer typed) {
        var fits = typed != null && typed >= 1 && typed <= BlockDraft.MINUTES_MAX;
        minutes.setErrorMessage(getTranslation("agenda.field.minutes.wrong", BlockDraft.MINUTES_MAX));
        minutes.setInvalid(!fits);
        return fits;
    }

    /// Where Enter means that one is done.
    Component[] oneLiners() {
        return new Component[] {title, minutes};
    }

    void start() {
        title.focus();
    }

    void lock(boolean locked) {
        title.setReadOnly(locked);
        minutes.setReadOnly(locked);
        text.setReadOnly(locked);
        script.setReadOnly(locked);
        exercise.setReadOnly(locked);
        picture.setEnabled(!locked);
    }
}
