package de.traudich.workshops.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.traudich.shared.ui.Logo;
import de.traudich.workshops.ConnectionChecks;
import de.traudich.workshops.ConnectionChecks.Phone;
import de.traudich.workshops.ui.ConnectionProbe.Found;
import java.util.Objects;

/// A phone tries the way to the server. That this page is there at all is the first half of the answer.
@Route(value = "check/:token", autoLayout = false)
@AnonymousAllowed
class CheckPhoneView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final ConnectionChecks checks;
    private final H1 title = new H1(getTranslation("connection.phone.title"));
    private final Paragraph words = new Paragraph(getTranslation("connection.phone.wait"));

    CheckPhoneView(ConnectionChecks checks) {
        this.checks = checks;
        title.getElement().setAttribute("role", "status");
        getContent().addClassNames("phone", "checking");
        getContent().add(new Logo("Trau Dich"), title, words);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var check = event.getRouteParameters().get("token").orElse("");
        if (checks.knows(check)) {
            getContent().add(new ConnectionProbe(found -> tell(check, found)));
        } else {
            title.setText(getTranslation("connection.phone.over"));
            words.setText("");
        }
    }

    private void tell(String check, Found found) {
        checks.found(check, new Phone(device(), found.trip(), found.push(), found.card()));
        title.setText(getTranslation(found.push() == null ? "connection.phone.weak" : "connection.phone.good"));
        words.setText(getTranslation("connection.phone.done"));
    }

    private static String device() {
        var agent = Objects.requireNonNullElse(VaadinRequest.getCurrent().getHeader("User-Agent"), "");
        if (agent.contains("iPhone")) return "iphone";
        return agent.contains("Android") ? "android" : "other";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("connection.title") + " – Trau Dich";
    }
}
