package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.shared.ui.EmptyState;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.Workshop.State;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/// A coach's own workshops: what runs, what comes, what was.
@Route("workshops")
@RolesAllowed("COACH")
@Menu(title = "nav.workshops", icon = "presentation", order = 2)
class WorkshopsView extends Composite<Div> implements HasDynamicTitle {

    private static final List<State> ORDER = List.of(State.OPEN, State.PLANNED, State.CLOSED);

    private final WorkshopTimes times;

    WorkshopsView(Hosting hosting, People people, CurrentPerson current) {
        var coach = current.get();
        times = new WorkshopTimes(people.practice(coach.practice()).zone(), getLocale());
        var workshops = hosting.of(coach);
        getContent().addClassNames("view", "workshops");
        if (workshops.isEmpty()) {
            getContent().add(new H1(getTranslation("workshops.title")), empty(), check());
            return;
        }
        var head = new Div(new H1(getTranslation("workshops.title")), create());
        head.addClassName("view-head");
        var templates = new RouterLink(getTranslation("templates.link"), TemplatesView.class);
        templates.setId("templates");
        templates.addClassName("quiet-link");
        var more = new Div(templates, check());
        more.addClassName("row");
        getContent().add(head, more);
        ORDER.forEach(state -> addGroup(
                state,
                workshops.stream().filter(workshop -> workshop.state() == state).toList()));
    }

    private Component empty() {
        return new EmptyState(getTranslation("workshops.empty"), getTranslation("workshops.empty.help"), create());
    }

    private RouterLink check() {
        var check = new RouterLink(getTranslation("connection.link"), CheckView.class);
        check.setId("check");
        check.addClassName("quiet-link");
        return check;
    }

    private Button create() {
        var create =
                new Button(getTranslation("workshops.new"), new SvgIcon("app/icons/plus.svg"), _ -> getUI().ifPresent(
                                ui -> ui.navigate(WorkshopNewView.class)));
        create.setId("new-workshop");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClassName("big");
        return create;
    }

    private void addGroup(State state, List<Workshop> workshops) {
        if (workshops.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        workshops.forEach(workshop -> list.add(new ListItem(card(workshop), ways(workshop))));
        var group = new Section(new H2(getTranslation("workshops.state." + state)), list);
        group.setId("workshops-" + state.name().toLowerCase(Locale.ROOT));
        getContent().add(group);
    }

    private RouterLink card(Workshop workshop) {
        var id = workshop.id().value().toString();
        var card = new RouterLink(ControlRoomView.class, new RouteParameters("id", id));
        card.setId("workshop-" + id);
        card.addClassNames("card", "workshop");
        var title = new Span(workshop.title());
        title.addClassName("title");
        var time = new Span(times.say(workshop.startsAt()));
        var place = new Span(workshop.place());
        place.setVisible(!workshop.place().isEmpty());
        var state = new Span(getTranslation("workshops.state." + workshop.state()));
        state.addClassNames("tag", workshop.state() == State.OPEN ? "here" : "quiet");
        card.add(title, time, place, state);
        return card;
    }

    /// Beside the control room: its plan, the same once more, and what remains of it.
    private Div ways(Workshop workshop) {
        var id = new RouteParameters("id", workshop.id().value().toString());
        var agenda = new RouterLink(getTranslation("agenda.title"), AgendaView.class, id);
        var repeat = new RouterLink(getTranslation("workshop.repeat.link"), WorkshopRepeatView.class, id);
        var ways = new Div(
                named(agenda, "agenda", "agenda.of", workshop),
                named(repeat, "repeat", "workshop.repeat.of", workshop));
        if (workshop.state() == Workshop.State.CLOSED) {
            var report = new RouterLink(getTranslation("report.title"), ReportView.class, id);
            ways.add(named(report, "report", "report.of", workshop));
        }
        ways.addClassName("ways");
        return ways;
    }

    private RouterLink named(RouterLink link, String way, String key, Workshop workshop) {
        link.setId(way + "-" + workshop.id().value());
        link.getElement().setAttribute("aria-label", getTranslation(key, workshop.title()));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.page", getTranslation("workshops.title"));
    }
}
