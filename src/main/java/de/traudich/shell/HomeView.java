package de.traudich.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.people.Role;

/// The address itself leads everybody to their own first view; who is not signed in may join a workshop.
@Route(value = "", autoLayout = false)
@AnonymousAllowed
class HomeView extends Composite<Div> implements BeforeEnterObserver {

    private final CurrentPerson current;
    private final People people;

    HomeView(CurrentPerson current, People people) {
        this.current = current;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(home());
    }

    private String home() {
        if (current.is(Role.COACH)) return "coach";
        if (current.is(Role.COACHEE)) return "today";
        if (current.is(Role.OWNER)) return "practice";
        return people.isEmpty() ? "setup" : "join";
    }
}
