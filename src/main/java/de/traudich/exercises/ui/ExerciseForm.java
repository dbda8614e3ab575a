package de.traudich.exercises.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.ExerciseDraft;
import de.traudich.shared.Language;
import de.traudich.shared.ui.Mending;
import java.util.EnumSet;
import java.util.Optional;

/// What a coach writes down for an own exercise: the words first, then what it is like.
final class ExerciseForm extends Div {

    private static final int HARDEST = 10;
    private static final int LONGEST = 480;

    private final Language own = Language.of(getLocale());
    private final ExerciseTextFields german = new ExerciseTextFields(Language.DE);
    private final ExerciseTextFields english = new ExerciseTextFields(Language.EN);
    private final Details other = new Details(getTranslation("exercise.other-language"));
    private final IntegerField difficulty = number("difficulty", HARDEST, 3);
    private final IntegerField minutes = number("minutes", LONGEST, 10);
    private final RadioButtonGroup<Brake> brake = new RadioButtonGroup<>(getTranslation("exercise.fact.brake"));
    private final CheckboxGroup<Channel> channels = new CheckboxGroup<>(getTranslation("exercise.fact.channels"));
    private final Checkbox inWorkshop = new Checkbox(getTranslation("exercise.fact.in-workshop.text"));

    ExerciseForm() {
        addClassName("exercise-form");
        other.setId("other-language");
        other.add(fields(false));
        brake.setId("brake");
        brake.setItems(Brake.values());
        brake.setItemLabelGenerator(one -> getTranslation("brake." + one));
        brake.setValue(Brake.RESTRAINT);
        channels.setId("channels");
        channels.setManualValidation(true);
        channels.setItems(Channel.values());
        channels.setItemLabelGenerator(one -> getTranslation("channel." + one));
        channels.setValue(EnumSet.of(Channel.IN_PERSON));
        inWorkshop.setId("in-workshop");
        var words = new Div(new H2(getTranslation("exercise.words")), fields(true), other);
        words.addClassNames("card", "stack");
        var facts = new Div(new H2(getTranslation("exercise.facts")), difficulty, minutes, brake, channels, inWorkshop);
        facts.addClassNames("card", "stack");
        add(words, facts);
    }

    private ExerciseTextFields fields(boolean first) {
        return first == (own == Language.DE) ? german : english;
    }

    private IntegerField number(String what, int most, int start) {
        var field = new IntegerField(getTranslation("exercise." + what));
        field.setId(what);
        field.setManualValidation(true);
        field.setMin(1);
        field.setMax(most);
        field.setValue(start);
        field.setStepButtonsVisible(true);
        field.setHelperText(getTranslation("exercise." + what + ".help"));
        return field;
    }

    void show(Exercise exercise) {
        german.show(exercise.german());
        english.show(exercise.english());
        difficulty.setValue(exercise.difficulty());
        minutes.setValue(exercise.minutes());
        brake.setValue(exercise.brake());
        channels.setValue(exercise.channels());
        inWorkshop.setValue(exercise.inWorkshop());
        other.setOpened(!fields(false).isEmpty());
    }

    /// The other language is needed only where something has been written in it and nothing in the own one.
    Optional<ExerciseDraft> read() {
        var otherOnly = fields(true).isEmpty() && !fields(false).isEmpty();
        var ownFits = fields(true).holds(!otherOnly);
        var otherFits = fields(false).holds(!fields(false).isEmpty());
        other.setOpened(other.isOpened() || !otherFits);
        var numbersFit = inRange(difficulty, HARDEST) & inRange(minutes, LONGEST) & someChannel();
        Mending.lead(this);
        return ownFits && otherFits && numbersFit ? Optional.of(draft()) : Optional.empty();
    }

    private boolean inRange(IntegerField field, int most) {
        Integer value = field.getValue();
        var fits = value != null && value >= 1 && value <= most;
        field.setErrorMessage(getTranslation("exercise.number.wrong", most));
        field.setInvalid(!fits);
        return fits;
    }

    private boolean someChannel() {
        channels.setErrorMessage(getTranslation("exercise.channels.missing"));
        channels.setInvalid(channels.getValue().isEmpty());
        return !channels.getValue().isEmpty();
    }

    private ExerciseDraft draft() {
        return new ExerciseDraft(
                difficulty.getValue(),
                brake.getValue(),
                channels.getValue(),
                minutes.getValue(),
                inWorkshop.getValue(),
                german.read(),
                english.read());
    }
}
