package de.traudich.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.people.ui.ChosenLanguage;
import de.traudich.reminders.QuietHours;
import de.traudich.reminders.ReminderPlan;
import de.traudich.reminders.Reminders;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Help and limits, one tap away.
class HelpViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Reminders reminders;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private ChosenLanguage chosen;

    @Autowired
    private AuthenticationContext authentication;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        signIn(miriam, Role.COACHEE);
    }

    /// The frame of every view; and the list of all places on a phone.
    @Test
    void everyViewOfThePortalLeadsThere() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new MainLayout(current, chosen, authentication));
        assertThat(href("nav-help")).isEqualTo("help");

        UI.getCurrent().navigate("more");
        assertThat(href("more-help")).isEqualTo("help");
    }

    private static String href(String id) {
        return _get(Anchor.class, spec -> spec.withId(id)).getHref();
    }

    @Test
    void itSaysWhatTrainingIsAndWhomToCall() {
        UI.getCurrent().navigate("help");

        assertThat(text("help-training")).contains("Training, keine Therapie", "ersetzt keine Therapie");
        assertThat(text("help-never")).contains("Geld von Fremden", "Filmen und Streamen");
        assertThat(text("help-protected")).contains("zehn Werktagen");
        assertThat(_find(H3.class)).extracting(H3::getText).startsWith("Deutschland", "Österreich");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("tel:08001110111", "tel:112", "tel:988");
    }

    @Test
    void whoLivesElsewhereFindsTheirOwnCountryFirst() {
        reminders.save(miriam, new ReminderPlan(true, 9, QuietHours.USUAL, ZoneId.of("Europe/London"), null));
        openBrowser(Locale.ENGLISH);
        signIn(miriam, Role.COACHEE);

        UI.getCurrent().navigate("help");

        assertThat(_find(H3.class)).extracting(H3::getText).startsWith("United Kingdom", "Germany");
        assertThat(text("help-training")).contains("Training, not therapy");
    }

    @Test
    void aCoachReadsItToo() {
        signIn(ute, Role.COACH);

        UI.getCurrent().navigate("help");

        assertThat(text("help-lines")).contains("TelefonSeelsorge");
    }

    private static String text(String id) {
        return _get(Section.class, spec -> spec.withId(id)).getElement().getTextRecursively();
    }
}
