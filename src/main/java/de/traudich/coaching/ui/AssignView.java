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
import de.traudich.coaching.Assigning;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Groups;
import de.traudich.coaching.Handed;
import de.traudich.coaching.Handover;
import de.traudich.exercises.Exercises;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.shared.CommandId;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/// Where a coach hands an exercise to one, several or a group. The address may name each beforehand.
@Route("coach/assign")
@RolesAllowed("COACH")
class AssignView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Assigning assigning;
    private final CurrentPerson current;
    private final AssignForm form;
    private final Refusal refusal = new Refusal();
    private final Paragraph done = new Paragraph();
    private final Button assign = new Button(getTranslation("assign.submit"), _ -> assign());
    /// One intention, until it is carried out.
    private CommandId command = CommandId.next();

    AssignView(
            Coaching coaching,
            Groups groups,
            Assigning assigning,
            Exercises exercises,
            CurrentPerson current,
            People people,
            Clock clock) {
        this.assigning = assigning;
        this.current = current;
        var coach = current.get();
        var zone = people.practice(coach.practice()).zone();
        form = new AssignForm(
                coaching.coachees(coach),
                groups.of(coach),
                exercises.library(coach.practice()),
                LocalDate.now(clock.withZone(zone)));
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
        query.getSingleParameter("coachee").ifPresent(form.recipients()::chooseCoachee);
        query.getSingleParameter("group").ifPresent(form.recipients()::chooseGroup);
        query.getSingleParameter("exercise").ifPresent(form::chooseExercise);
    }

    private void assign() {
        refusal.clear();
        done.setText("");
        form.read().ifPresent(this::assign);
        assign.setEnabled(true);
    }

    private void assign(Handover handover) {
        try {
            switch (assigning.assign(current.get(), command, handover)) {
                case Handed.To to -> handed(to.people());
                case Handed.Nobody _ -> refusal.say(getTranslation("recipients.nobody"));
            }
        } catch (Stale gone) {
            refusal.say(getTranslation("assign.gone"));
        }
    }

    private void handed(int people) {
        done.setText(form.recipients()
                .onlyName()
                .map(name -> getTranslation("assign.done", name))
                .orElseGet(() -> getTranslation(people == 1 ? "assign.done.one" : "assign.done.several", people)));
        form.clear();
        command = CommandId.next();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assign.page");
    }
}
