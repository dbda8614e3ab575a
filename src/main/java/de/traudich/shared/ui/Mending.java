package de.traudich.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.shared.Registration;
import java.util.stream.Stream;

/// After a form was refused: the hand is led to the first field that is wrong, and what is said about a field goes as
/// soon as it is changed.
public final class Mending {

    private Mending() {}

    /// Does nothing where everything fits.
    public static void lead(Component form) {
        var wrong = wrong(form).toList();
        wrong.forEach(Mending::sayUntilChanged);
        wrong.stream().filter(Focusable.class::isInstance).findFirst().ifPresent(first -> ((Focusable<?>) first)
                .focus());
    }

    private static void sayUntilChanged(Component field) {
        var listening = new Registration[1];
        listening[0] = ((HasValue<?, ?>) field).addValueChangeListener(_ -> {
            ((HasValidationProperties) field).setInvalid(false);
            listening[0].remove();
        });
    }

    private static Stream<Component> wrong(Component part) {
        return Stream.concat(
                Stream.of(part).filter(Mending::isWrong), part.getChildren().flatMap(Mending::wrong));
    }

    private static boolean isWrong(Component part) {
        return part instanceof HasValue<?, ?> && part instanceof HasValidationProperties field && field.isInvalid();
    }
}
