package de.traudich.reminders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.traudich.reminders.Reminders;
import de.traudich.shared.ui.Logo;

/// Where the link in a mail leads. Opening it changes nothing; one button does, without signing in.
@Route(value = "unsubscribe", autoLayout = false)
@AnonymousAllowed
class UnsubscribeView extends Composite<Main> implements HasUrlParameter<String>, HasDynamicTitle {

    private final Reminders reminders;
    private final Div words = new Div();
    private String link = "";

    UnsubscribeView(Reminders reminders) {
        this.reminders = reminders;
        words.addClassName("words");
        getContent().addClassName("error-page");
        getContent().add(new Logo("Trau Dich"), words);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        link = parameter;
        if (reminders.knows(link)) {
            ask();
        } else {
            show("unsubscribe.unknown", "unsubscribe.unknown.help", settings());
        }
    }

    private void ask() {
        var stop = new Button(getTranslation("unsubscribe.submit"), _ -> stop());
        stop.setId("unsubscribe");
        stop.addThemeVariants(ButtonVariant.PRIMARY);
        stop.addClassName("big");
        show("unsubscribe.title", "unsubscribe.help", stop);
    }

    private void stop() {
        if (reminders.unsubscribe(link)) {
            show("unsubscribe.done", "unsubscribe.done.help", settings());
        } else {
            show("unsubscribe.unknown", "unsubscribe.unknown.help", settings());
        }
    }

    private Anchor settings() {
        var settings = new Anchor("reminders", getTranslation("unsubscribe.settings"));
        settings.setId("to-reminders");
        settings.addClassName("primary-link");
        return settings;
    }

    private void show(String title, String help, Component verb) {
        var sentence = new Paragraph(getTranslation(help));
        sentence.setId("said");
        sentence.addClassNames("lead", "muted");
        sentence.getElement().setAttribute("role", "status");
        words.removeAll();
        words.add(new H1(getTranslation(title)), sentence, verb);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("unsubscribe.page");
    }
}
