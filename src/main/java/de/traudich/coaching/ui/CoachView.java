package de.traudich.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.traudich.coaching.BigSteps;
import de.traudich.coaching.Feed;
import de.traudich.coaching.Triage;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Invitations;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.people.ui.OpenInvitations;
import de.traudich.shared.ui.EmptyState;
import de.traudich.shared.ui.Following;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/// A coach's home: the coachees, who needs attention first, and news as they come in.
@Route("coach")
@Menu(title = "nav.home", icon = "house", order = 1)
@RolesAllowed("COACH")
class CoachView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Person coach;
    private final OpenInvitations invitations;
    private final FeedPanel feed;
    private final CoacheeList coachees;
    private final WishList wishes;

    CoachView(
            CurrentPerson current, People people, Feed news, BigSteps bigSteps, Invitations invitations, Clock clock) {
        this.coach = current.get();
        var zone = people.practice(coach.practice()).zone();
        this.invitations = new OpenInvitations(invitations, coach, Role.COACHEE, clock, zone);
        var when = new When(zone, getLocale(), clock);
        var quiet = new EmptyState(
                getTranslation("feed.empty"), getTranslation("feed.empty.help"), inviteButton("invite-first"));
        feed = new FeedPanel(news, coach.id(), when, quiet);
        coachees = new CoacheeList(when);
        wishes = new WishList(bigSteps, coach, when);
        new Following(this)
                .follow(
                        news.triageTopics(),
                        coach.id(),
                        () -> news.triage(coach.id()),
                        rows -> Triage.of(rows, clock.instant(), zone),
                        this::show);
        getContent().addClassNames("view", "coach-home");
        getContent().add(head(Greeting.of(clock.instant().atZone(zone).toLocalTime())), columns());
        getContent().addComponentAtIndex(1, new CoachLinks());
    }

    private Div head(Greeting greeting) {
        var assign = new Anchor("coach/assign", getTranslation("coach.assign"));
        assign.setId("assign");
        assign.addClassName("primary-link");
        var actions = new Div(inviteButton("invite"), assign);
        actions.addClassName("row");
        var head = new Div(new H1(getTranslation(greeting.key(), coach.name())), actions);
        head.addClassName("view-head");
        return head;
    }

    private Button inviteButton(String id) {
        var invite = new Button(getTranslation("coach.invite"), new SvgIcon("app/icons/plus.svg"));
        invite.setId(id);
        invite.addClickListener(_ -> invitations.invite());
        return invite;
    }

    private Div columns() {
        var left = new Div(wishes, coachees, invitations);
        left.addClassNames("left", "stack");
        var columns = new Div(left, feed);
        columns.addClassName("columns");
        return columns;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        feed.begin(FeedFilter.of(event.getLocation().getQueryParameters()));
    }

    private void show(Triage triage) {
        coachees.show(triage);
        feed.know(triage.rows());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coach.page");
    }
}
