package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
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
import de.traudich.shared.Language;
import de.traudich.workshops.BlockDraft;
import de.traudich.workshops.Preparing;
import de.traudich.workshops.Template;
import de.traudich.workshops.Templates;
import de.traudich.workshops.WorkshopPlan;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Plans a workshop and leads into its agenda, or into its control room where it has none. One form makes one workshop,
/// however often it is pressed.
@Route("workshops/new")
@RolesAllowed("COACH")
class WorkshopNewView extends Composite<Div> implements HasDynamicTitle {

    private final Preparing preparing;
    private final Templates templates;
    private final CurrentPerson current;
    private final WorkshopForm form;
    private final TemplateChoice choice = new TemplateChoice();
    private final Button create = new Button(getTranslation("workshop.create"), _ -> create());
    private boolean created;

    WorkshopNewView(Preparing preparing, Templates templates, People people, CurrentPerson current, Clock clock) {
        this.preparing = preparing;
        this.templates = templates;
        this.current = current;
        var coach = current.get();
        var times = new WorkshopTimes(people.practice(coach.practice()).zone(), getLocale());
        form = new WorkshopForm(times, clock.instant(), coach.language());
        form.onLanguage(this::offer);
        create.setId("create");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClassName("big");
        create.setDisableOnClick(true);
        var back = new RouterLink(getTranslation("workshop.back"), WorkshopsView.class);
        back.setId("back");
        var actions = new Div(create, back);
        actions.addClassName("row");
        getContent().addClassNames("view", "new-workshop");
        getContent().add(new H1(getTranslation("workshop.new")), form, choice, actions);
        form.start();
    }

    private void offer(Language language) {
        var all = new ArrayList<>(templates.builtIn(current.get(), language));
        all.addAll(templates.own(current.get()));
        all.add(Template.NONE);
        choice.offer(all);
    }

    private void create() {
        form.read().filter(_ -> !created).ifPresent(this::create);
        create.setEnabled(!created);
    }

    private void create(WorkshopPlan plan) {
        created = true;
        List<BlockDraft> agenda = choice.read();
        var id = preparing.create(current.get(), plan, agenda).value().toString();
        Class<? extends Component> next = agenda.isEmpty() ? ControlRoomView.class : AgendaView.class;
        getUI().ifPresent(ui -> ui.navigate(next, new RouteParameters("id", id)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.page", getTranslation("workshop.new"));
    }
}
