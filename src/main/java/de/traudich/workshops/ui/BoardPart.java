package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A place on the wall that is drawn anew only when what it shows has changed.
final class BoardPart<T> extends Div {

    private final Function<T, List<? extends Component>> drawing;
    private @Nullable T shown;

    BoardPart(String name, Function<T, List<? extends Component>> drawing) {
        this.drawing = drawing;
        addClassNames(name);
    }

    void show(T value) {
        if (!value.equals(shown)) {
            shown = value;
            removeAll();
            drawing.apply(value).forEach(this::add);
        }
    }
}
