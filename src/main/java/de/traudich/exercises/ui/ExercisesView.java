package de.traudich.exercises.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.traudich.exercises.Exercises;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Role;
import de.traudich.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/// The library. Looking for something changes the address, so that a link shows the same again.
@Route("exercises")
@Menu(title = "nav.exercises", icon = "library", order = 4)
@RolesAllowed({"COACH", "COACHEE"})
class ExercisesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final List<ExerciseRow> rows;
    private final FilterBar filters = new FilterBar(this::filter);
    private final Paragraph hits = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final EmptyState nothing;

    ExercisesView(Exercises exercises, CurrentPerson current) {
        rows = exercises.library(current.get().practice()).stream()
                .map(ExerciseRow::new)
                .toList();
        list.addClassNames("exercise-list", "card");
        rows.forEach(list::add);
        hits.setId("hits");
        hits.addClassNames("muted", "small");
        hits.getElement().setAttribute("role", "status");
        var clear = new Button(getTranslation("exercises.clear"), _ -> clear());
        clear.setId("clear");
        nothing = new EmptyState(getTranslation("exercises.none"), getTranslation("exercises.none.help"), clear);
        getContent().addClassNames("view", "exercises");
        getContent().add(head(current.is(Role.COACH)), filters, hits, list, nothing);
    }

    private Div head(boolean writes) {
        var lead = new Paragraph(getTranslation("exercises.lead"));
        lead.addClassName("muted");
        var head = new Div(new Div(new H1(getTranslation("exercises.title")), lead));
        head.addClassName("view-head");
        if (writes) {
            var write = new Button(getTranslation("exercises.write"), new SvgIcon("app/icons/plus.svg"));
            write.setId("write");
            write.addClickListener(_ -> UI.getCurrent().navigate("exercises/new"));
            head.add(write);
        }
        return head;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = ExerciseFilter.of(event.getLocation().getQueryParameters());
        filters.show(filter);
        show(filter);
    }

    private void filter(ExerciseFilter filter) {
        show(filter);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("exercises", filter.query()));
    }

    private void show(ExerciseFilter filter) {
        var shown = rows.stream().filter(row -> row.show(filter)).count();
        hits.setText(getTranslation(shown == 1 ? "exercises.hit" : "exercises.hits", shown));
        hits.setVisible(shown > 0);
        list.setVisible(shown > 0);
        nothing.setVisible(shown == 0);
    }

    private void clear() {
        filters.show(ExerciseFilter.ALL);
        filter(ExerciseFilter.ALL);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exercises.page");
    }
}
