package de.traudich.workshops.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import de.traudich.exercises.Exercises;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.Workshop;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// Where a coach plans a workshop. Unknown, malformed and somebody else's address answer alike.
@Route("workshops/:id/agenda")
@RolesAllowed("COACH")
class AgendaView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Hosting hosting;
    private final Exercises exercises;
    private final Scenes scenes;
    private final People people;
    private final CurrentPerson current;
    private final Clock clock;
    private final AgendaTools tools;
    private @Nullable AgendaEditor editor;
    private String title = "";

    AgendaView(
            Hosting hosting,
            Exercises exercises,
            Scenes scenes,
            People people,
            CurrentPerson current,
            Clock clock,
            AgendaTools tools) {
        this.hosting = hosting;
        this.exercises = exercises;
        this.scenes = scenes;
        this.people = people;
        this.current = current;
        this.clock = clock;
        this.tools = tools;
        title = getTranslation("control.absent");
        getContent().addClassNames("view", "agenda-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var coach = current.get();
        getContent().removeAll();
        editor = null;
        WorkshopAddress.of(event, hosting, coach).ifPresentOrElse(workshop -> enter(workshop, coach), () -> getContent()
                .add(WorkshopAddress.absent(this)));
    }

    private void enter(Workshop workshop, Person coach) {
        title = workshop.title();
        var times = new WorkshopTimes(people.practice(coach.practice()).zone(), getLocale());
        editor = new AgendaEditor(
                scenes,
                clock,
                tools.planning(coach, workshop.id()),
                exercises.library(coach.practice()),
                workshop,
                times);
        var back = new RouterLink(getTranslation("workshop.back"), WorkshopsView.class);
        back.addClassName("back");
        var when = new Span(getTranslation("agenda.title") + " · " + times.brief(workshop.startsAt()));
        when.addClassName("eyebrow");
        var room = new RouterLink(
                getTranslation("agenda.to-room"),
                ControlRoomView.class,
                new RouteParameters("id", workshop.id().value().toString()));
        room.setId("to-room");
        room.addClassName("to-room");
        var head = new Div(new Div(when, new H1(workshop.title())), room);
        head.addClassName("view-head");
        getContent().add(back, head, editor);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && editor.unsaved()) {
            var leaving = event.postpone();
            AgendaEditor.askBeforeLeaving(this, leaving::proceed);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.page", title);
    }
}
