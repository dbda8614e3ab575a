package de.traudich.shared.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.shared.PlainText;
import java.util.function.Consumer;

/// A text of the person that keeps itself while it is typed. Too long it says so, and everything stays.
public final class KeptText extends TextArea {

    private static final int PAUSE_MILLIS = 500;

    private final int max;
    private String good;

    public KeptText(String id, String label, String text, int max, Consumer<String> keep) {
        this.max = max;
        this.good = text;
        setId(id);
        setLabel(label);
        setValue(text);
        setManualValidation(true);
        setErrorMessage(getTranslation("text.too-long", max));
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        addValueChangeListener(change -> {
            if (fits() && change.isFromClient()) keep.accept(getValue());
        });
    }

    /// Where the screen may go on by itself: kept while somebody types, not only when they pause.
    public KeptText steadily() {
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        return this;
    }

    /// Emoji count as one character, as people count.
    public boolean fits() {
        var fits = PlainText.length(PlainText.lines(getValue())) <= max;
        setErrorMessage(getTranslation("text.too-long", max));
        setInvalid(!fits);
        return fits;
    }

    /// What stands in it, or what fitted last: one field that is too long does not hold up the others.
    public String kept() {
        if (fits()) good = getValue();
        return good;
    }

    public boolean isBlank() {
        return PlainText.lines(getValue()).isEmpty();
    }

    public void refuse(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
    }
}
