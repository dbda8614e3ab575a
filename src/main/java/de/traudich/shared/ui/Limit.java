package de.traudich.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import de.traudich.shared.PlainText;

/// How much a text field may hold, in characters as people count them. What was typed stays, however long it is.
public final class Limit {

    private Limit() {}

    /// False after the field has said so.
    public static <F extends Component & HasValue<?, String> & HasValidationProperties> boolean holds(
            F field, int most) {
        var fits = PlainText.length(field.getValue().strip()) <= most;
        if (!fits) {
            field.setErrorMessage(field.getTranslation("text.too-long", most));
        }
        field.setInvalid(!fits);
        return fits;
    }
}
