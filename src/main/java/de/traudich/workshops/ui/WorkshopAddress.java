package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouterLink;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.EmptyState;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopId;
import java.util.Optional;
import java.util.function.Supplier;

/// Which workshop an address means. Unknown, malformed and somebody else's are all none.
final class WorkshopAddress {

    private WorkshopAddress() {}

    static Optional<Workshop> of(BeforeEnterEvent event, Hosting hosting, Person coach) {
        return id(event).flatMap(id -> known(() -> hosting.get(id, coach)));
    }

    static Optional<WorkshopId> id(BeforeEnterEvent event) {
        return event.getRouteParameters().get("id").flatMap(Ids::parse).map(WorkshopId::new);
    }

    /// What is read of a workshop; none where it is not theirs.
    static <T> Optional<T> known(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Stale unknown) {
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
