package de.traudich.workshops.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import de.traudich.exercises.Exercises;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.Workshop;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where a coach runs a workshop. Unknown, malformed and somebody else's address answer alike.
@Route("workshops/:id")
@RolesAllowed("COACH")
class ControlRoomView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Hosting hosting;
    private final Exercises exercises;
    private final Scenes scenes;
    private final People people;
    private final CurrentPerson current;
    private final Clock clock;
    private final AgendaTools agenda;
    private final RoomTools room;
    private final CircleTools circles;
    private String title = "";

    ControlRoomView(
            Hosting hosting,
            Exercises exercises,
            Scenes scenes,
            People people,
            CurrentPerson current,
            Clock clock,
            AgendaTools agenda,
            RoomTools room,
            CircleTools circles) {
        this.hosting = hosting;
        this.exercises = exercises;
        this.scenes = scenes;
        this.people = people;
        this.current = current;
        this.clock = clock;
        this.agenda = agenda;
        this.room = room;
        this.circles = circles;
        title = getTranslation("control.absent");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var coach = current.get();
        getContent().removeAll();
        WorkshopAddress.of(event, hosting, coach).ifPresentOrElse(workshop -> enter(workshop, coach), this::absent);
    }

    private void enter(Workshop workshop, Person coach) {
        title = workshop.title();
        var times = new WorkshopTimes(people.practice(coach.practice()).zone(), getLocale());
        var link = joinLink(workshop);
        var desks = new ControlDesks(
                new ControlDesk(hosting, coach, workshop.id(), clock),
                agenda.leading(coach, workshop.id(), clock),
                agenda.planning(coach, workshop.id()),
                room.wall(coach, workshop.id()),
                room.care(coach, workshop.id(), link),
                circles.desk(coach, workshop.id()),
                exercises.library(coach.practice()));
        getContent().add(new ControlRoom(scenes, clock, desks, workshop, times, link));
    }

    private void absent() {
        var view = WorkshopAddress.absent(this);
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
