package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.shared.Language;
import de.traudich.shared.ui.EmptyState;
import de.traudich.workshops.Attendance;
import de.traudich.workshops.Attendances;
import jakarta.annotation.security.RolesAllowed;

/// The workshops somebody was in, and what they asked in each round. Open answers are entered where they were asked.
@Route("my-workshops")
@Menu(title = "nav.my-workshops", icon = "presentation", order = 6)
@RolesAllowed("COACHEE")
class MyWorkshopsView extends Composite<Div> implements HasDynamicTitle {

    private final WorkshopTimes times;

    MyWorkshopsView(Attendances attendances, People people, CurrentPerson current) {
        var me = current.get();
        times = new WorkshopTimes(people.practice(me.practice()).zone(), getLocale());
        var mine = attendances.of(me);
        getContent().addClassNames("view", "my-workshops");
        getContent().add(new H1(getTranslation("my-workshops.title")));
        if (mine.isEmpty()) getContent().add(empty());
        mine.forEach(one -> getContent().add(section(one)));
    }

    private Component empty() {
        var join = new Anchor("join", getTranslation("my-workshops.join"));
        join.setId("join");
        join.addClassName("primary-link");
        return new EmptyState(getTranslation("my-workshops.empty"), getTranslation("my-workshops.empty.help"), join);
    }

    private Section section(Attendance one) {
        var when = new Paragraph(times.say(one.startsAt()));
        when.addClassName("muted");
        var head = new Div(new Div(new H2(one.title()), when), phone(one));
        head.addClassName("view-head");
        var rounds = new UnorderedList();
        rounds.addClassName("lines");
        one.turns().forEach(turn -> rounds.add(line(turn)));
        rounds.setVisible(!one.turns().isEmpty());
        var none = new Paragraph(getTranslation("my-workshops.no-rounds"));
        none.addClassName("muted");
        none.setVisible(one.turns().isEmpty());
        var section = new Section(head, rounds, none);
        section.setId("workshop-" + one.workshop().value());
        section.addClassName("card");
        return section;
    }

    /// The phone's own address: there an answer that is still open can be entered, however late.
    private Anchor phone(Attendance one) {
        var phone = new Anchor(
                "p/" + one.workshop().value(),
                getTranslation(
                        one.turns().stream().anyMatch(Attendance.Turn::open)
                                ? "my-workshops.enter"
                                : "my-workshops.look"));
        phone.setId("phone-" + one.workshop().value());
        phone.getElement().setAttribute("aria-label", phone.getText() + ": " + one.title());
        phone.addClassName("button-link");
        return phone;
    }

    private ListItem line(Attendance.Turn turn) {
        var title = new Span(turn.exercise().in(Language.of(getLocale())).title());
        title.addClassName("strong");
        var ask = turn.ask();
        var more = new Span(ask == null ? getTranslation("my-workshops.not-there") : PhoneWords.withExpectation(ask));
        more.addClassNames("muted", "small");
        var words = new Div(title, more);
        words.addClassName("grow");
        return ask == null ? new ListItem(words) : new ListItem(PhoneWords.mark(ask), words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("my-workshops.page");
    }
}
