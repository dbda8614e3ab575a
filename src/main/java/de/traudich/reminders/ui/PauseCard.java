package de.traudich.reminders.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.people.Person;
import de.traudich.reminders.Reminders;
import de.traudich.shared.Language;
import java.time.format.FormatStyle;

/// Not now: a pause of some days, which costs nothing and ends by itself.
final class PauseCard extends Section {

    private static final int[] DAYS = {3, 7, 14};

    private final Person me;
    private final Reminders reminders;
    private final Paragraph state = new Paragraph();
    private final Button resume = new Button(getTranslation("reminders.resume"), _ -> resume());

    PauseCard(Person me, Reminders reminders) {
        this.me = me;
        this.reminders = reminders;
        state.setId("pause-state");
        state.getElement().setAttribute("role", "status");
        resume.setId("resume");
        var verbs = new Div();
        verbs.addClassName("row");
        for (var days : DAYS) {
            var pause = new Button(getTranslation("reminders.pause.days", days), _ -> pause(days));
            pause.setId("pause-" + days);
            verbs.add(pause);
        }
        verbs.add(resume);
        addClassNames("card", "stack");
        add(new H2(getTranslation("reminders.pause")), state, verbs);
        show();
    }

    private void show() {
        var plan = reminders.plan(me);
        var until = plan.pausedUntil();
        var paused = until != null && plan.paused(reminders.today(me));
        state.setText(getTranslation("reminders.pause.help"));
        if (until != null && paused) {
            state.setText(
                    getTranslation("reminders.paused", Language.of(getLocale()).day(until, FormatStyle.LONG)));
        }
        resume.setVisible(paused);
    }

    private void pause(int days) {
        reminders.pause(me, days);
        show();
    }

    private void resume() {
        reminders.resume(me);
        show();
    }
}
