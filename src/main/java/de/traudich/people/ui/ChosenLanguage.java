package de.traudich.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Which language a browser reads: what was chosen here, else the account's, else what the browser asks for.
@Component
public class ChosenLanguage implements VaadinServiceInitListener {

    private static final String COOKIE = "traudich-language";
    private static final int SECONDS = (int) Duration.ofDays(365).toSeconds();

    private final CurrentPerson current;
    private final People people;

    ChosenLanguage(CurrentPerson current, People people) {
        this.current = current;
        this.people = people;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> speak(init.getUI()));
    }

    void choose(Language language) {
        Cookies.write(COOKIE, language.code(), SECONDS, true);
        current.member().ifPresent(member -> people.speak(member.person().id(), language));
    }

    /// For who has no account: what was chosen in this browser, else how they came in.
    public void speak(Person guest) {
        if (Cookies.find(COOKIE).isEmpty()) {
            UI.getCurrent().setLocale(guest.language().locale());
        }
    }

    private void speak(UI ui) {
        Cookies.find(COOKIE)
                .map(Language::of)
                .or(() -> current.member().map(member -> member.person().language()))
                .map(Language::locale)
                .ifPresent(ui::setLocale);
    }
}
