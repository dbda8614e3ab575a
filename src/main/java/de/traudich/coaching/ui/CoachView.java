package de.traudich.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Feed;
import de.traudich.coaching.FeedItem;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Invitations;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.people.ui.InviteDialog;
import de.traudich.shared.ui.EmptyState;
import de.traudich.shared.ui.Following;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/// A coach's home: news as it comes in, and the coachees it comes from.
@Route("coach")
@Menu(title = "nav.home", icon = "house", order = 1)
@RolesAllowed("COACH")
class CoachView extends Composite<Div> implements HasDynamicTitle {

    private final Person coach;
    private final Invitations invitations;
    private final FeedList feed;
    private final CoacheeList coachees;
    private final EmptyState quiet = new EmptyState(
            getTranslation("feed.empty"), getTranslation("feed.empty.help"), inviteButton("invite-first"));

    CoachView(
            CurrentPerson current, People people, Coaching coaching, Feed news, Invitations invitations, Clock clock) {
        this.coach = current.get();
        this.invitations = invitations;
        var zone = people.practice(coach.practice()).zone();
        var when = new When(zone, getLocale());
        feed = new FeedList(when);
        coachees = new CoacheeList(when);
        var following = new Following(this);
        following.follow(news.topics(), coach.id(), () -> news.of(coach.id()), List::copyOf, this::show);
        following.follow(
                news.coacheeTopics(), coach.id(), () -> coaching.coachees(coach), List::copyOf, coachees::show);
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
        invite.addClickListener(_ -> new InviteDialog(invitations, coach, Role.COACHEE).open());
        return invite;
    }

    private Div columns() {
        var news = new Section(new H2(getTranslation("feed.title")), feed, quiet);
        news.addClassNames("card", "news");
        var columns = new Div(news, coachees);
        columns.addClassName("columns");
        return columns;
    }

    private void show(List<FeedItem> items) {
        feed.show(items);
        feed.setVisible(!items.isEmpty());
        quiet.setVisible(items.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coach.page");
    }
}
