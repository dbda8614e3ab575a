package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import de.traudich.shared.ui.Confirm;
import java.util.function.Supplier;

/// Deleting a program, after saying what becomes of those who are in it.
final class ProgramDeletion extends Div {

    private final Runnable delete;
    private long underWay;

    ProgramDeletion(Supplier<String> name, Runnable delete) {
        this.delete = delete;
        addClassName("program-deletion");
        var button = new Button(getTranslation("program.delete"), _ -> confirm(name.get()));
        button.setId("delete");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(button);
    }

    void know(long underWay) {
        this.underWay = underWay;
    }

    private void confirm(String name) {
        new Confirm(
                        getTranslation("program.delete.title", name),
                        getTranslation("program.delete.under-way", underWay) + " "
                                + getTranslation("program.delete.text"),
                        getTranslation("program.delete"),
                        delete)
                .open();
    }
}
