package de.traudich.coaching.ui;

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
import com.vaadin.flow.router.RouterLink;
import de.traudich.coaching.Coaching;
import de.traudich.exercises.Exercises;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/// Where a coach hands an exercise to a coachee. The address may name either beforehand.
@Route("coach/assign")
@RolesAllowed("COACH")
class AssignView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Coaching coaching;
    private final CurrentPerson current;
    private final AssignForm form;
    private final Refusal refusal = new Refusal();
    private final Paragraph done = new Paragraph();
    private final Button assign = new Button(getTranslation("assign.submit"), _ -> assign());

    AssignView(Coaching coaching, Exercises exercises, CurrentPerson current, People people, Clock clock) {
        this.coaching = coaching;
        this.current = current;
        var coach = current.get();
        var zone = people.practice(coach.practice()).zone();
        form = new AssignForm(
                coaching.coachees(coach), exercises.library(coach.practice()), LocalDate.now(clock.withZone(zone)));
        assign.setId("submit");
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        assign.setDisableOnClick(true);
        done.setId("done");
        done.addClassName("done");
        done.getElement().setAttribute("role", "status");
        var back = new RouterLink(getTranslation("assign.back"), CoachView.class);
        back.addClassName("back");
        var card = new Div(form, refusal, assign);
        card.addClassNames("card", "stack");
        getContent().addClassNames("view", "assign");
        getContent().add(back, new H1(getTranslation("assign.title")), done, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        query.getSingleParameter("coachee").ifPresent(form::chooseCoachee);
        query.getSingleParameter("exercise").ifPresent(form::chooseExercise);
    }

    private void assign() {
        refusal.clear();
        done.setText("");
        form.read().ifPresent(this::assign);
        assign.setEnabled(true);
    }

    private void assign(AssignForm.Handover handover) {
        try {
            coaching.assign(
                    current.get(), handover.coachee().id(), handover.exercise().id(), handover.due(), handover.note());
            done.setText(getTranslation("assign.done", handover.coachee().name()));
            form.clear();
        } catch (Stale gone) {
            refusal.say(getTranslation("assign.gone"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assign.page");
    }
}
