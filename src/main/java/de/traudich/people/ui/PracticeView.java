package de.traudich.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Invitations;
import de.traudich.people.Membership;
import de.traudich.people.People;
import de.traudich.people.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/// Who belongs to the practice. An owner brings coaches in and never reads what anybody asked.
@Route("practice")
@Menu(title = "nav.practice", icon = "settings", order = 9)
@RolesAllowed("OWNER")
class PracticeView extends Composite<Div> implements HasDynamicTitle {

    private final CurrentPerson current;
    private final OpenInvitations open;

    PracticeView(People people, Invitations invitations, CurrentPerson current, Clock clock, List<PracticeCard> cards) {
        this.current = current;
        var practice = people.practice(current.get().practice());
        open = new OpenInvitations(invitations, current.get(), Role.COACH, clock, practice.zone());
        getContent().addClassNames("view", "practice");
        getContent().add(head(practice.name()), open, members(people));
        cards.forEach(one -> getContent().add(one.card(current.get())));
    }

    private Div head(String name) {
        var lead = new Paragraph(getTranslation("practice.lead"));
        lead.addClassNames("muted", "measure");
        var invite = new Button(getTranslation("practice.invite"), new SvgIcon("app/icons/plus.svg"));
        invite.setId("invite");
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.addClickListener(_ -> open.invite());
        var head = new Div(new Div(new H1(name), lead), invite);
        head.addClassName("view-head");
        return head;
    }

    private Section members(People people) {
        var list = new UnorderedList();
        list.addClassName("lines");
        list.setId("members");
        people.members(current.get().practice()).forEach(member -> list.add(line(member)));
        var section = new Section(new H2(getTranslation("practice.members")), list);
        section.addClassName("card");
        return section;
    }

    private ListItem line(Membership member) {
        var name = new Span(member.person().name());
        name.addClassName("grow");
        var line = new ListItem(new Initials(member.person().name()), name);
        member.roles().stream().sorted().forEach(role -> {
            var tag = new Span(getTranslation("role." + role));
            tag.addClassName("tag");
            line.add(tag);
        });
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.page");
    }
}
