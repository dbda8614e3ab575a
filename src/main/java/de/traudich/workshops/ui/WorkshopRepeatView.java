package de.traudich.workshops.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Preparing;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopPlan;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/// The same workshop on another day: agenda, title, place and notes come along, people and answers do not.
@Route("workshops/:id/repeat")
@RolesAllowed("COACH")
class WorkshopRepeatView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Preparing preparing;
    private final Hosting hosting;
    private final CurrentPerson current;
    private final People people;
    private final Clock clock;
    private boolean created;

    WorkshopRepeatView(Preparing preparing, Hosting hosting, People people, CurrentPerson current, Clock clock) {
        this.preparing = preparing;
        this.hosting = hosting;
        this.people = people;
        this.current = current;
        this.clock = clock;
        getContent().addClassNames("view", "new-workshop");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        created = false;
        WorkshopAddress.of(event, hosting, current.get())
                .ifPresentOrElse(this::enter, () -> getContent().add(WorkshopAddress.absent(this)));
    }

    private void enter(Workshop earlier) {
        var coach = current.get();
        var times = new WorkshopTimes(people.practice(coach.practice()).zone(), getLocale());
        var form = new WorkshopForm(times, clock.instant(), coach.language());
        form.repeat(earlier);
        var create = new Button(getTranslation("workshop.repeat.create"));
        create.setId("create");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClassName("big");
        create.addClickListener(_ -> form.read().ifPresent(plan -> create(earlier, plan)));
        var back = new RouterLink(getTranslation("workshop.back"), WorkshopsView.class);
        back.setId("back");
        var lead = new Paragraph(getTranslation("workshop.repeat.lead"));
        lead.addClassNames("muted", "measure");
        var actions = new Div(create, back);
        actions.addClassName("row");
        getContent().add(new H1(getTranslation("workshop.repeat")), lead, form, actions);
    }

    private void create(Workshop earlier, WorkshopPlan plan) {
        if (!created) {
            created = true;
            var id = preparing.repeat(earlier.id(), current.get(), plan).value().toString();
            getUI().ifPresent(ui -> ui.navigate(AgendaView.class, new RouteParameters("id", id)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.page", getTranslation("workshop.repeat"));
    }
}
