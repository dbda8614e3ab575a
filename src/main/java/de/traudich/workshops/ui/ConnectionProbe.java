package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Measures the way from this browser to the server and back: asked for by the browser, and told without being asked.
@Tag("td-check")
@JavaScript("context://app/js/check.js")
final class ConnectionProbe extends Component {

    /// Milliseconds there and back; null where nothing came by itself. The card needs a service worker.
    record Found(int trip, @Nullable Integer push, boolean card) {}

    ConnectionProbe(Consumer<Found> found) {
        getElement().addEventListener("td-reached", _ -> tell(UI.getCurrent()));
        getElement()
                .addEventListener("td-found", event -> found.accept(event.getEventDetail(Found.class)))
                .addEventDetail();
    }

    /// From another thread: an answer to the request itself would prove nothing.
    private void tell(UI ui) {
        Thread.startVirtualThread(() -> ui.access(() -> getElement().setAttribute("pushed", true)));
    }
}
