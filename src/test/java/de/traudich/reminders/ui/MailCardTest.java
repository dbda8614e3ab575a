package de.traudich.reminders.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.people.Person;
import de.traudich.reminders.ReminderPlan;
import de.traudich.reminders.Reminders;
import de.traudich.reminders.UnsubscribeLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A window with the settings that was open before the link in a mail was clicked.
class MailCardTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Reminders reminders;

    @Autowired
    private UnsubscribeLinks links;

    private Person miriam;

    @BeforeEach
    void miriamUnsubscribesBesideHerSettings() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        reminders.save(miriam, ReminderPlan.USUAL);
        UI.getCurrent().add(new MailCard(miriam, "miriam@mut.example", reminders));
        reminders.unsubscribe(links.token(miriam.id()));
    }

    @Test
    void anotherHourBringsNoMailBack() {
        save(18);

        assertThat(reminders.plan(miriam).wanted()).isFalse();
        assertThat(reminders.plan(miriam).hour()).isEqualTo(18);
        assertThat(_get(Checkbox.class).getValue()).isFalse();
        assertThat(_get(Paragraph.class, spec -> spec.withId("said")).getText()).contains("keine Erinnerungen mehr");
    }

    @Test
    void whoWantsThemAgainSaysSo() {
        save(18);
        _setValue(_get(Checkbox.class), true);
        save(10);

        assertThat(reminders.plan(miriam).wanted()).isTrue();
        assertThat(reminders.plan(miriam).hour()).isEqualTo(10);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void save(int hour) {
        _setValue((Select<Integer>) _get(Select.class, spec -> spec.withId("hour")), hour);
        _click(_get(Button.class, spec -> spec.withId("save")));
    }
}
