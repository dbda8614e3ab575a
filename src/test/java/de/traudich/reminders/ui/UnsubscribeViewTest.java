package de.traudich.reminders.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.people.Person;
import de.traudich.reminders.ReminderPlan;
import de.traudich.reminders.Reminders;
import de.traudich.reminders.UnsubscribeLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Nobody is signed in here.
class UnsubscribeViewTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Reminders reminders;

    @Autowired
    private UnsubscribeLinks links;

    private Person miriam;
    private String link;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        reminders.save(miriam, ReminderPlan.USUAL);
        link = links.token(miriam.id());
    }

    @Test
    void openingTheLinkChangesNothing() {
        UI.getCurrent().navigate("unsubscribe/" + link);

        assertThat(_get(H1.class).getText()).isEqualTo("Keine Erinnerungen mehr?");
        assertThat(reminders.plan(miriam).wanted()).isTrue();
    }

    @Test
    void oneButtonUnsubscribes() {
        UI.getCurrent().navigate("unsubscribe/" + link);
        _click(_get(Button.class, spec -> spec.withId("unsubscribe")));

        assertThat(reminders.plan(miriam).wanted()).isFalse();
        assertThat(_get(H1.class).getText()).isEqualTo("Abbestellt");
    }

    @Test
    void aLinkThatWasCutOffSaysSo() {
        UI.getCurrent().navigate("unsubscribe/" + link.substring(0, 50));

        assertThat(_get(H1.class).getText()).isEqualTo("Dieser Link gilt nicht");
        _assertNone(Button.class, spec -> spec.withId("unsubscribe"));
    }
}
