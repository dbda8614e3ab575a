package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Holds one step at a time. A step stays while its kind does, so that it can move instead of being replaced.
final class BoardStage extends Div {

    private @Nullable Component step;

    BoardStage() {
        addClassName("stage");
    }

    <C extends Component> C on(Class<C> kind, Supplier<C> next) {
        if (kind.isInstance(step)) {
            return kind.cast(step);
        }
        removeAll();
        var made = next.get();
        step = made;
        add(made);
        return made;
    }
}
