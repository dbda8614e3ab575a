package de.traudich.workshops.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinServletRequest;
import de.traudich.exercises.Exercises;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.EmptyState;
import de.traudich.workshops.Accompanying;
import de.traudich.workshops.CoCoaches;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Moderating;
import de.traudich.workshops.Reports;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where a coach runs a workshop. Unknown, malformed and somebody else's address answer alike.
@Route("workshops/:id")
@RolesAllowed("COACH")
class ControlRoomView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Hosting hosting;
    private final Leading leading;
    private final Moderating moderating;
    private final Exercises exercises;
    private final Scenes scenes;
    private final Accompanying accompanying;
    private final CoCoaches coCoaches;
    private final Reports reports;
    private final People people;
    private final CurrentPerson current;
    private final Clock clock;
    private String title = "";

    ControlRoomView(
            Hosting hosting,
            Leading leading,
            Moderating moderating,
            Exercises exercises,
            Scenes scenes,
            Accompanying accompanying,
            CoCoaches coCoaches,
            Reports reports,
            People people,
            CurrentPerson current,
            Clock clock) {
        this.hosting = hosting;
        this.leading = leading;
        this.moderating = moderating;
        this.exercises = exercises;
        this.scenes = scenes;
        this.accompanying = accompanying;
        this.coCoaches = coCoaches;
        this.reports = reports;
        this.people = people;
        this.current = current;
        this.clock = clock;
        title = getTranslation("control.absent");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var coach = current.get();
        getContent().removeAll();
        event.getRouteParameters()
                .get("id")
                .flatMap(id -> find(id, coach))
                .ifPresentOrElse(workshop -> enter(workshop, coach), this::absent);
    }

    private Optional<Workshop> find(String id, Person coach) {
        try {
            return Optional.of(hosting.get(new WorkshopId(UUID.fromString(id)), coach));
        } catch (Stale | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private void enter(Workshop workshop, Person coach) {
        title = workshop.title();
        var times = new WorkshopTimes(people.practice(coach.practice()).zone(), getLocale());
        var desk = new ControlDesk(hosting, coach, workshop.id(), clock);
        var wall = new ControlWall(leading, moderating, coach, workshop.id());
        var library = exercises.library(coach.practice());
        var link = joinLink(workshop);
        var care = new ControlCare(accompanying, coCoaches, coach, workshop.id());
        care.poster(() -> reports.poster(workshop.id(), coach, link));
        getContent().add(new ControlRoom(scenes, clock, desk, care, wall, workshop, times, link, library));
    }

    private void absent() {
        var back = new RouterLink(getTranslation("control.absent.back"), WorkshopsView.class);
        back.setId("back");
        var empty = new EmptyState(getTranslation("control.absent"), getTranslation("control.absent.help"), back);
        var view = new Div(empty);
        view.addClassName("view");
        getContent().add(view);
    }

    private static String joinLink(Workshop workshop) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var origin = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return new BoardAddress(origin).join(workshop.joinToken());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.page", title);
    }
}
