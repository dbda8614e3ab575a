package de.traudich.exercises.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import de.traudich.exercises.ExerciseDraft;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.Exercises;
import de.traudich.people.CurrentPerson;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Refusal;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/// Where a coach writes an own exercise, or a new version of one. Asks made with the old version keep it.
@Route("exercises/new")
@RouteAlias("exercises/:id/revise")
@RolesAllowed("COACH")
class ExerciseEditor extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Exercises exercises;
    private final CurrentPerson current;
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final ExerciseForm form = new ExerciseForm();
    private final Refusal refusal = new Refusal();
    private @Nullable ExerciseId old;

    ExerciseEditor(Exercises exercises, CurrentPerson current) {
        this.exercises = exercises;
        this.current = current;
        lead.addClassNames("muted", "measure");
        var save = new Button(getTranslation("exercise.save"), _ -> save());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        var back = new RouterLink(getTranslation("exercises.back"), ExercisesView.class);
        back.addClassName("back");
        getContent().addClassNames("view", "exercise-editor");
        getContent().add(back, title, lead, form, refusal, save);
        save.addClickListener(_ -> save.setEnabled(true));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var revises = event.getRouteParameters().get("id").isPresent();
        title.setText(getTranslation(revises ? "exercise.revise.title" : "exercise.new.title"));
        lead.setText(getTranslation(revises ? "exercise.revise.lead" : "exercise.new.lead"));
        if (revises) {
            revise(ExerciseView.id(event.getRouteParameters()));
        }
    }

    private void revise(ExerciseId id) {
        var exercise = exercises.get(current.get().practice(), id);
        if (!exercise.own() || exercise.retired()) {
            throw new Stale("exercise");
        }
        old = id;
        form.show(exercise);
    }

    private void save() {
        refusal.clear();
        var draft = form.read();
        if (draft.isEmpty()) {
            refusal.say(getTranslation("exercise.check"));
        } else {
            save(draft.get());
        }
    }

    private void save(ExerciseDraft draft) {
        try {
            var author = current.get();
            var id = old == null ? exercises.write(author, draft) : exercises.revise(author, old, draft);
            UI.getCurrent().navigate(ExerciseView.class, ExerciseView.to(id));
        } catch (Stale overtaken) {
            refusal.say(getTranslation("exercise.overtaken"));
        }
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " – Trau Dich";
    }
}
