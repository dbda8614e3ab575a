package de.traudich.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import de.traudich.exercises.Boundary;
import de.traudich.people.CurrentPerson;
import de.traudich.reminders.Reminders;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.Stream;

/// Where training ends, who listens, what nobody is asked for here, and how who is asked is protected.
@Route("help")
@PermitAll
class HelpView extends Composite<Div> implements HasDynamicTitle {

    HelpView(CurrentPerson current, Reminders reminders) {
        getContent().addClassNames("view", "help");
        var left = new Div(
                card(
                        "help-training",
                        "help.training",
                        words("help.training.what", "help.training.when", "help.training.pause")),
                card(
                        "help-protected",
                        "help.protected",
                        list(Stream.of("follow-up", "unsolicited", "figure", "stop", "name")
                                .map("help.protected."::concat))),
                card(
                        "help-never",
                        "help.never",
                        list(Stream.of(Boundary.values()).map(one -> "help.never." + one))));
        left.addClassName("left");
        var lines = card("help-lines", "help.lines", words("help.lines.lead"));
        HelpLines.nearest(reminders.zone(current.get())).forEach(country -> lines.add(country(country)));
        var columns = new Div(left, lines);
        columns.addClassName("columns");
        getContent().add(new H1(getTranslation("help.title")), columns);
    }

    private Section card(String id, String title, Component content) {
        var card = new Section(new H2(getTranslation(title)), content);
        card.setId(id);
        card.addClassNames("card", "stack");
        return card;
    }

    private Div words(String... keys) {
        var words = new Div();
        words.addClassNames("stack", "measure");
        Stream.of(keys).forEach(key -> words.add(new Paragraph(getTranslation(key))));
        return words;
    }

    private UnorderedList list(Stream<String> keys) {
        var list = new UnorderedList();
        list.addClassNames("points", "measure");
        keys.forEach(key -> list.add(new ListItem(getTranslation(key))));
        return list;
    }

    private Div country(HelpLines country) {
        var lines = new UnorderedList();
        country.lines()
                .forEach(line -> lines.add(new ListItem(new Span(line.name()), call(line.name(), line.number()))));
        var danger = getTranslation("help.emergency");
        lines.add(new ListItem(new Span(danger), call(danger, country.emergency())));
        var name = Locale.of("", country.country()).getDisplayCountry(getLocale());
        var all = new Div(new H3(name), lines);
        all.addClassName("country");
        all.setId("help-" + country.country().toLowerCase(Locale.ROOT));
        return all;
    }

    private Anchor call(String name, String number) {
        var call = new Anchor(HelpLines.dialled(number), number);
        call.addClassName("call");
        call.setAriaLabel(getTranslation("help.call", name, number));
        return call;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("help.page");
    }
}
