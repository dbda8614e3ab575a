package de.traudich.exercises.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import de.traudich.exercises.Exercise;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.ExerciseText;
import de.traudich.exercises.Exercises;
import de.traudich.exercises.Taking;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Role;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Confirm;
import de.traudich.shared.ui.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/// One exercise to read. A coach hands it over from here, and cares for the own ones.
@Route("exercises/:id")
@RolesAllowed({"COACH", "COACHEE"})
class ExerciseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Exercises exercises;
    private final Taking taking;
    private final CurrentPerson current;
    private final Refusal refusal = new Refusal();
    private String title = "";

    ExerciseView(Exercises exercises, Taking taking, CurrentPerson current) {
        this.exercises = exercises;
        this.taking = taking;
        this.current = current;
        getContent().addClassNames("view", "exercise");
    }

    static RouteParameters to(ExerciseId id) {
        return new RouteParameters("id", id.value().toString());
    }

    /// What is no id at all is as unknown as an id that is not there.
    static ExerciseId id(RouteParameters parameters) {
        return parameters.get("id").flatMap(Ids::parse).map(ExerciseId::new).orElseThrow(() -> new Stale("exercise"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(exercises.get(current.get().practice(), id(event.getRouteParameters())));
    }

    private void show(Exercise exercise) {
        var text = exercise.in(Language.of(getLocale()));
        title = text.title();
        var back = new RouterLink(getTranslation("exercises.back"), ExercisesView.class);
        back.addClassName("back");
        getContent().removeAll();
        getContent().add(back, new H1(title), new ExerciseTags(exercise), versions(exercise), refusal);
        getContent().add(text(exercise, text), new ExerciseFacts(exercise));
        if (current.is(Role.COACH)) {
            getContent().add(new ExerciseActions(exercise));
        }
        if (current.is(Role.COACHEE) && !exercise.retired()) {
            getContent().add(take(exercise.id()));
        }
    }

    private Button take(ExerciseId exercise) {
        var take = new Button(getTranslation("exercise.take"), _ -> taken(exercise));
        take.setId("take");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        return take;
    }

    private void taken(ExerciseId exercise) {
        try {
            taking.take(current.get(), exercise);
            UI.getCurrent().navigate("today");
        } catch (Stale gone) {
            refusal.say(getTranslation("error.stale"));
        }
    }

    private Component versions(Exercise exercise) {
        var hint = new Paragraph();
        hint.addClassNames("well", "versions");
        if (exercise.retired()) {
            hint.setText(getTranslation("exercise.retired"));
        } else {
            newest(exercise)
                    .ifPresent(newer -> hint.add(
                            new Text(getTranslation("exercise.newer") + " "),
                            new RouterLink(getTranslation("exercise.newer.link"), ExerciseView.class, to(newer))));
        }
        hint.setVisible(exercise.retired() || hint.getComponentCount() > 0);
        return hint;
    }

    private Optional<ExerciseId> newest(Exercise exercise) {
        return exercises.library(current.get().practice()).stream()
                .filter(other -> other.series().equals(exercise.series()) && other.version() > exercise.version())
                .map(Exercise::id)
                .findFirst();
    }

    private Div text(Exercise exercise, ExerciseText text) {
        var words = new Div();
        words.addClassNames("exercise-text", "measure");
        var instruction = new Paragraph(text.instruction());
        instruction.addClassNames("lead", "keep-lines");
        words.add(instruction);
        words.add(part("preparation", text.preparation()), part("reflection", text.reflection()));
        words.add(part("safety", text.safety()));
        words.setId("exercise-" + exercise.version());
        return words;
    }

    private Section part(String what, String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("keep-lines");
        var part = new Section(new H2(getTranslation("exercise." + what)), paragraph);
        part.addClassName(what);
        part.setVisible(!text.isBlank());
        return part;
    }

    @Override
    public String getPageTitle() {
        return title + " – Trau Dich";
    }

    /// What a coach can do with an exercise.
    private final class ExerciseActions extends Div {

        ExerciseActions(Exercise exercise) {
            addClassNames("row", "actions");
            if (exercise.retired()) {
                return;
            }
            var assign =
                    new Anchor("coach/assign?exercise=" + exercise.id().value(), getTranslation("exercise.assign"));
            assign.setId("assign");
            assign.addClassName("primary-link");
            add(assign);
            if (exercise.own() && newest(exercise).isEmpty()) {
                add(revise(exercise.id()), retire(exercise.id()));
            }
        }

        private Button revise(ExerciseId id) {
            var revise = new Button(getTranslation("exercise.revise"));
            revise.setId("revise");
            revise.addClickListener(_ -> UI.getCurrent().navigate("exercises/" + id.value() + "/revise"));
            return revise;
        }

        private Button retire(ExerciseId id) {
            var retire = new Button(getTranslation("exercise.retire"), _ -> confirm(id));
            retire.setId("retire");
            return retire;
        }

        private void confirm(ExerciseId id) {
            new Confirm(
                            getTranslation("exercise.retire.title"),
                            getTranslation("exercise.retire.text"),
                            getTranslation("exercise.retire"),
                            () -> retired(id))
                    .or(getTranslation("exercise.retire.cancel"))
                    .open();
        }

        private void retired(ExerciseId id) {
            try {
                exercises.retire(current.get(), id);
                UI.getCurrent().navigate(ExercisesView.class);
            } catch (Stale overtaken) {
                refusal.say(getTranslation("exercise.overtaken"));
            }
        }
    }
}
