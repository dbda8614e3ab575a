package de.traudich.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import de.traudich.coaching.ProgramLine;
import de.traudich.coaching.Programs;
import de.traudich.people.CurrentPerson;
import de.traudich.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;

/// A coach's programs, each with how many are in it.
@Route("coach/programs")
@RolesAllowed("COACH")
class ProgramsView extends Composite<Div> implements HasDynamicTitle {

    ProgramsView(Programs programs, CurrentPerson current) {
        var own = programs.of(current.get());
        var list = new UnorderedList();
        list.addClassNames("card", "lines");
        list.setId("programs");
        own.forEach(program -> list.add(line(program)));
        list.setVisible(!own.isEmpty());
        var back = new RouterLink(getTranslation("assign.back"), CoachView.class);
        back.addClassName("back");
        var nothing = new EmptyState(getTranslation("programs.none"), getTranslation("programs.none.help"));
        nothing.setVisible(own.isEmpty());
        getContent().addClassNames("view", "programs");
        getContent().add(back, head(), list, nothing);
    }

    private Div head() {
        var lead = new Paragraph(getTranslation("programs.lead"));
        lead.addClassNames("muted", "measure");
        var write = new Button(getTranslation("programs.new"), new SvgIcon("app/icons/plus.svg"));
        write.setId("new");
        write.addClickListener(_ -> UI.getCurrent().navigate("coach/programs/new"));
        var head = new Div(new Div(new H1(getTranslation("programs.title")), lead), write);
        head.addClassName("view-head");
        return head;
    }

    private ListItem line(ProgramLine program) {
        var name = new Anchor("coach/programs/" + program.id().value(), program.name());
        name.setId("program-" + program.id().value());
        name.addClassName("strong");
        var counts = new Span(counts(program));
        counts.addClassNames("muted", "small");
        var words = new Div(name, counts);
        words.addClassName("grow");
        if (program.retired() > 0) {
            var skipped = new Span(getTranslation("programs.retired", program.retired()));
            skipped.addClassNames("small", "retired");
            words.add(skipped);
        }
        return new ListItem(words);
    }

    private String counts(ProgramLine program) {
        var steps = getTranslation(program.steps() == 1 ? "programs.step" : "programs.steps", program.steps());
        var running = steps + " · " + getTranslation("programs.running", program.running());
        return program.paused() == 0 ? running : running + ", " + getTranslation("programs.paused", program.paused());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("programs.page");
    }
}
