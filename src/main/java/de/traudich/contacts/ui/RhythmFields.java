package de.traudich.contacts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import de.traudich.contacts.Rhythm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How often: after so many days it would be nice, after so many at the latest.
final class RhythmFields extends Div {

    private final IntegerField ideal;
    private final IntegerField most;

    RhythmFields(String prefix) {
        addClassName("rhythm");
        ideal = number(prefix + "ideal", "touch.ideal");
        most = number(prefix + "longest", "touch.longest");
        add(ideal, most);
    }

    private IntegerField number(String id, String label) {
        var field = new IntegerField(getTranslation(label));
        field.setId(id);
        field.setManualValidation(true);
        field.setMin(1);
        field.setMax(Rhythm.MOST_DAYS);
        field.setStepButtonsVisible(true);
        return field;
    }

    void show(@Nullable Rhythm rhythm) {
        if (rhythm == null) {
            ideal.clear();
            most.clear();
        } else {
            ideal.setValue(rhythm.idealDays());
            most.setValue(rhythm.maxDays());
        }
    }

    Optional<Rhythm> read() {
        var first = inRange(ideal, 1, "touch.ideal.wrong");
        var second = inRange(most, first ? ideal.getValue() : 1, "touch.longest.wrong");
        return first && second ? Optional.of(new Rhythm(ideal.getValue(), most.getValue())) : Optional.empty();
    }

    private boolean inRange(IntegerField field, int least, String message) {
        Integer value = field.getValue();
        var fits = value != null && value >= least && value <= Rhythm.MOST_DAYS;
        field.setErrorMessage(getTranslation(message, String.valueOf(Rhythm.MOST_DAYS)));
        field.setInvalid(!fits);
        return fits;
    }
}
