package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouterLink;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.EmptyState;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopId;
import java.util.Optional;
import java.util.UUID;

/// Which workshop an address means. Unknown, malformed and somebody else's are all none.
final class WorkshopAddress {

    private WorkshopAddress() {}

    static Optional<Workshop> of(BeforeEnterEvent event, Hosting hosting, Person coach) {
        return event.getRouteParameters().get("id").flatMap(id -> find(id, hosting, coach));
    }

    private static Optional<Workshop> find(String id, Hosting hosting, Person coach) {
        try {
            return Optional.of(hosting.get(new WorkshopId(UUID.fromString(id)), coach));
        } catch (Stale | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    static Div absent(Component speaker) {
        var back = new RouterLink(speaker.getTranslation("control.absent.back"), WorkshopsView.class);
        back.setId("back");
        return new Div(new EmptyState(
                speaker.getTranslation("control.absent"), speaker.getTranslation("control.absent.help"), back));
    }
}
