package de.traudich.workshops.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.shared.PlainText;
import de.traudich.workshops.Template;
import java.util.Optional;
import java.util.function.Function;

/// Asks for the name of a template. What does not fit is said at the field and stays.
final class TemplateName extends Dialog {

    private final TextField name = new TextField(getTranslation("template.name"));
    private final Function<String, Optional<String>> keep;

    /// @param keep says why not, or nothing once it is done
    TemplateName(String title, String before, Function<String, Optional<String>> keep) {
        this.keep = keep;
        setId("template-name-dialog");
        setHeaderTitle(title);
        name.setId("template-name");
        name.setValue(before);
        name.setManualValidation(true);
        name.setHelperText(getTranslation("agenda.field.limit", Template.NAME_MAX));
        name.focus();
        add(name);
        var save = new Button(getTranslation("agenda.save"), _ -> save());
        save.setId("template-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        var cancel = new Button(getTranslation("control.cancel"), _ -> close());
        getFooter().add(cancel, save);
    }

    private void save() {
        var typed = PlainText.line(name.getValue());
        var fits = !typed.isEmpty() && PlainText.length(typed) <= Template.NAME_MAX;
        var refusal =
                fits ? keep.apply(typed) : Optional.of(getTranslation("agenda.field.title.wrong", Template.NAME_MAX));
        name.setErrorMessage(refusal.orElse(""));
        name.setInvalid(refusal.isPresent());
        if (refusal.isEmpty()) {
            close();
        }
    }
}
