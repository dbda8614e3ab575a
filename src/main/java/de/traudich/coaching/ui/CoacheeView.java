package de.traudich.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import de.traudich.coaching.Coachees;
import de.traudich.coaching.Feedback;
import de.traudich.coaching.Relationship;
import de.traudich.coaching.Sharing;
import de.traudich.coaching.Withdrawing;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.people.PersonId;
import de.traudich.shared.Stale;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/// One coachee, as far as they share. Somebody else's coachee answers like one who does not exist. The address may name
/// an ask whose words are to be read.
@Route("coach/coachees/:id")
@RolesAllowed("COACH")
class CoacheeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Coachees coachees;
    private final CoacheeReading reading;
    private String name = "";

    CoacheeView(
            CurrentPerson current,
            People people,
            Coachees coachees,
            Sharing sharing,
            Feedback feedback,
            Withdrawing withdrawing,
            Clock clock) {
        this.coachees = coachees;
        var coach = current.get();
        var when = new When(people.practice(coach.practice()).zone(), getLocale(), clock);
        reading = new CoacheeReading(sharing, feedback, withdrawing, coach, when);
        getContent().addClassNames("view", "coachee-page");
    }

    static String address(PersonId coachee) {
        return "coach/coachees/" + coachee.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var coachee = event.getRouteParameters()
                .get("id")
                .flatMap(FeedFilter::person)
                .orElseThrow(() -> new Stale("coachee"));
        var relationship = new Relationship(reading.coach().id(), coachee);
        name = coachees.name(relationship);
        var asked = event.getLocation().getQueryParameters().getSingleParameter("ask");
        getContent().removeAll();
        getContent().add(new CoacheePanel(coachees, relationship, name, reading, asked.orElse("")));
    }

    @Override
    public String getPageTitle() {
        return name + " – Trau Dich";
    }
}
