package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import de.traudich.shared.ui.Following;
import de.traudich.workshops.ConnectionChecks;
import de.traudich.workshops.ConnectionChecks.Phone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Before a workshop: can the phones in this room reach the server, and does news reach them? They try it themselves.
@Route("workshops/check")
@RolesAllowed("COACH")
class CheckView extends Composite<Div> implements HasDynamicTitle {

    private final ConnectionChecks checks;
    private final String check;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList phones = new UnorderedList();
    private final Div advice = new Div();

    CheckView(ConnectionChecks checks) {
        this.checks = checks;
        check = checks.open();
        var address = address();
        summary.setId("summary");
        summary.getElement().setAttribute("role", "status");
        phones.setId("phones");
        advice.addClassNames("stack", "muted");
        getContent().addClassNames("view", "check");
        getContent()
                .add(
                        new H1(getTranslation("connection.title")),
                        new Paragraph(getTranslation("connection.lead")),
                        new ControlLocal(address),
                        door(address),
                        summary,
                        phones,
                        advice);
        new Following(this)
                .<String, List<Phone>, List<Phone>>follow(
                        checks.topics(), check, () -> checks.of(check), found -> found, this::show);
    }

    private String address() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString() + "/check/" + check;
    }

    private Div door(String address) {
        var link = new Paragraph(address);
        link.setId("address");
        link.addClassName("address");
        var door = new Div(
                new QrCode(address, getTranslation("connection.open")),
                new Div(new Paragraph(getTranslation("connection.open")), link));
        door.addClassName("try");
        return door;
    }

    private void show(List<Phone> found) {
        summary.setText(
                found.isEmpty()
                        ? getTranslation("connection.none")
                        : getTranslation("connection.phones", found.size()));
        phones.removeAll();
        found.forEach(phone -> phones.add(line(phone)));
        advice.removeAll();
        if (found.stream().anyMatch(phone -> phone.push() == null)) advise("connection.push.help");
        if (found.stream().anyMatch(phone -> !phone.card())) advise("connection.card.help");
    }

    private void advise(String key) {
        advice.add(new Paragraph(getTranslation(key)));
    }

    private ListItem line(Phone phone) {
        var name = new Element("b");
        name.setText(getTranslation("connection.device." + phone.device()));
        var line = new ListItem();
        line.getElement().appendChild(name);
        line.add(
                fact(!phone.slow(), getTranslation(phone.slow() ? "connection.slow" : "connection.trip", phone.trip())),
                phone.push() == null
                        ? fact(false, getTranslation("connection.push.no"))
                        : fact(true, getTranslation("connection.push", phone.push())),
                fact(phone.card(), getTranslation(phone.card() ? "connection.card" : "connection.card.no")));
        return line;
    }

    private static Component fact(boolean good, String words) {
        var fact = new Span(words);
        fact.setClassName("bad", !good);
        return fact;
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        checks.close(check);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.page", getTranslation("connection.title"));
    }
}
