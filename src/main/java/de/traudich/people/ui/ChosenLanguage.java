package de.traudich.people.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
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
        service.getSource().addUIInitListener(init -> chosen().ifPresent(init.getUI()::setLocale));
        service.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr(
                        "lang",
                        chosen().orElseGet(() -> Language.of(
                                                page.getVaadinRequest().getLocale())
                                        .locale())
                                .getLanguage()));
    }

    /// For requests that are none of Vaadin's.
    public Language of(HttpServletRequest request) {
        return Cookies.find(COOKIE, request)
                .map(Language::of)
                .or(() -> current.member().map(member -> member.person().language()))
                .orElseGet(() -> Language.of(request.getLocale()));
    }

    void choose(Language language) {
        Cookies.write(COOKIE, language.code(), SECONDS, true);
        current.member().ifPresent(member -> people.speak(member.person().id(), language));
    }

    private Optional<Locale> chosen() {
        return Cookies.find(COOKIE)
                .map(Language::of)
                .or(() -> current.member().map(member -> member.person().language()))
                .map(Language::locale);
    }
}
