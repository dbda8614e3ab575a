package de.traudich.workshops.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.WorkshopPlan;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/// Plans a workshop and leads into its control room. One form makes one workshop, however often it is pressed.
@Route("workshops/new")
@RolesAllowed("COACH")
class WorkshopNewView extends Composite<Div> implements HasDynamicTitle {

    private final Hosting hosting;
    private final CurrentPerson current;
    private final WorkshopForm form;
    private final Button create = new Button(getTranslation("workshop.create"), _ -> create());
    private boolean created;

    WorkshopNewView(Hosting hosting, People people, CurrentPerson current, Clock clock) {
        this.hosting = hosting;
        this.current = current;
        var coach = current.get();
        var times = new WorkshopTimes(people.practice(coach.practice()).zone(), getLocale());
        form = new WorkshopForm(times, clock.instant(), coach.language());
        create.setId("create");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClassName("big");
        create.setDisableOnClick(true);
        var back = new RouterLink(getTranslation("workshop.back"), WorkshopsView.class);
        back.setId("back");
        var actions = new Div(create, back);
        actions.addClassName("row");
        getContent().addClassNames("view", "new-workshop");
        getContent().add(new H1(getTranslation("workshop.new")), form, actions);
        form.start();
    }

    private void create() {
        form.read().filter(_ -> !created).ifPresent(this::create);
        create.setEnabled(!created);
    }

    private void create(WorkshopPlan plan) {
        created = true;
        var id = hosting.create(current.get(), plan).value().toString();
        getUI().ifPresent(ui -> ui.navigate(ControlRoomView.class, new RouteParameters("id", id)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.page", getTranslation("workshop.new"));
    }
}
