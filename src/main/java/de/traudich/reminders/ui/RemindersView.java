package de.traudich.reminders.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Member;
import de.traudich.people.Role;
import de.traudich.reminders.CalendarFeed;
import de.traudich.reminders.Reminders;
import de.traudich.shared.Stale;
import jakarta.annotation.security.RolesAllowed;

/// How one is reminded: by mail, not for a while, by the own calendar.
@Route("reminders")
@RolesAllowed({"OWNER", "COACH", "COACHEE"})
class RemindersView extends Composite<Div> implements HasDynamicTitle {

    RemindersView(Reminders reminders, CalendarFeed calendar, CurrentPerson current) {
        var me = current.get();
        var email = current.member().map(Member::email).orElseThrow(() -> new Stale("nobody is signed in"));
        var left = new Div(new MailCard(me, email, reminders));
        if (current.is(Role.COACH)) left.add(new MonthCard(me, reminders));
        left.addClassName("left");
        var right = new Div(new PauseCard(me, reminders), new CalendarCard(me, calendar, reminders.zone(me)));
        right.addClassName("right");
        var columns = new Div(left, right);
        columns.addClassName("columns");
        getContent().addClassNames("view", "reminders");
        getContent().add(head(current), columns);
    }

    private Div head(CurrentPerson current) {
        var lead = new Paragraph(getTranslation("reminders.lead"));
        lead.addClassNames("muted", "measure");
        var head = new Div(new Div(new H1(getTranslation("reminders.title")), lead));
        head.addClassName("view-head");
        if (current.is(Role.OWNER)) {
            var outbox = new RouterLink(getTranslation("reminders.outbox"), OutboxView.class);
            outbox.setId("to-outbox");
            outbox.addClassName("button-link");
            head.add(outbox);
        }
        return head;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reminders.page");
    }
}
