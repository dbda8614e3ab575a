package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.function.Consumer;

/// The keys of the control room, wherever the focus is. What is typed into a field stays typing; see keys.js.
@Tag("td-keys")
@JavaScript("context://app/js/keys.js")
final class ControlKeys extends Component {

    /// What a key means.
    enum Key {
        NEXT,
        BACK,
        PAUSE,
        PLUS,
        MINUS,
        HELP
    }

    ControlKeys(Consumer<Key> pressed) {
        getElement()
                .addEventListener("td-key", event -> pressed.accept(Key.valueOf(event.getEventDetail(String.class))))
                .addEventDetail();
    }

    void on(boolean on) {
        getElement().setAttribute("off", !on);
    }

    boolean on() {
        return !getElement().hasAttribute("off");
    }
}
