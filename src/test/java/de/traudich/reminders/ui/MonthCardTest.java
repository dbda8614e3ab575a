package de.traudich.reminders.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.reminders.Reminders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach switches the monthly mail on and off where all mail is; nobody else has it.
class MonthCardTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Reminders reminders;

    private Person ute;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        signIn(ute, Role.COACH);
    }

    @Test
    void itIsOffUntilItIsSwitchedOnAndOffAgain() {
        UI.getCurrent().navigate("reminders");
        assertThat(month().getValue()).isFalse();

        _setValue(month(), true);
        assertThat(said()).isEqualTo("Gespeichert. Die Mail kommt am ersten Werktag des Monats.");
        assertThat(reminders.tellsOfMonths(ute)).isTrue();
        assertThat(reminders.plan(ute).wanted()).isFalse();

        _setValue(month(), false);
        assertThat(said()).isEqualTo("Gespeichert. Eine solche Mail bekommst du nicht mehr.");
        assertThat(reminders.tellsOfMonths(ute)).isFalse();
    }

    @Test
    void aCoacheeHasNone() {
        signIn(cast.coachee(ute, "Miriam"), Role.COACHEE);

        UI.getCurrent().navigate("reminders");

        _assertNone(Checkbox.class, spec -> spec.withId("month"));
    }

    @Test
    void theInsightsLeadThere() {
        UI.getCurrent().navigate("insights");

        assertThat(_get(Anchor.class, spec -> spec.withId("monthly")).getHref()).isEqualTo("reminders");
    }

    private static Checkbox month() {
        return _get(Checkbox.class, spec -> spec.withId("month"));
    }

    private static String said() {
        return _get(Paragraph.class, spec -> spec.withId("month-said")).getText();
    }
}
