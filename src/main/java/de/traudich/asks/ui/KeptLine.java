package de.traudich.asks.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.shared.PlainText;
import de.traudich.shared.ui.Limit;
import java.util.function.UnaryOperator;

/// One line of the person that keeps itself while it is typed. Too long it says so, and everything stays.
final class KeptLine extends TextField {

    private static final int PAUSE_MILLIS = 500;

    private final int most;
    private String good;
    private UnaryOperator<String> doubt = _ -> "";

    KeptLine(String id, String value, int most, Runnable keep) {
        this.most = most;
        this.good = value;
        setId(id);
        setLabel(getTranslation("notes." + id));
        setHelperText(getTranslation("notes." + id + ".help"));
        setValue(value);
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        addValueChangeListener(change -> {
            if (change.isFromClient() && Limit.holds(this, most)) keep.run();
        });
    }

    /// Says what looks wrong, once the field is left. It is kept all the same: people know better.
    ///
    /// @param doubt gives the key of a sentence, empty where all is well
    KeptLine doubting(UnaryOperator<String> doubt) {
        this.doubt = doubt;
        setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return this;
    }

    /// What stands in it, or what fitted last: one field that is too long does not hold up the others.
    String kept() {
        if (Limit.holds(this, most)) {
            good = getValue();
            look();
        }
        return good;
    }

    private void look() {
        var sentence = doubt.apply(PlainText.line(good));
        setErrorMessage(sentence.isEmpty() ? "" : getTranslation(sentence));
        setInvalid(!sentence.isEmpty());
    }
}
