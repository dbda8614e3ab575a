package de.traudich.reminders.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.people.Person;
import de.traudich.reminders.Reminders;

/// Whether a coach is told that a month is over and there is something to look at.
final class MonthCard extends Section {

    private final Checkbox wanted = new Checkbox(getTranslation("reminders.month.wanted"));
    private final Paragraph said = new Paragraph();

    MonthCard(Person coach, Reminders reminders) {
        wanted.setId("month");
        wanted.setValue(reminders.tellsOfMonths(coach));
        wanted.addValueChangeListener(_ -> {
            reminders.tellOfMonths(coach, wanted.getValue());
            said.setText(getTranslation(wanted.getValue() ? "reminders.month.on" : "reminders.month.off"));
        });
        said.setId("month-said");
        said.addClassName("done");
        said.getElement().setAttribute("role", "status");
        var help = new Paragraph(getTranslation("reminders.month.help"));
        help.addClassName("muted");
        addClassNames("card", "stack");
        add(new H2(getTranslation("reminders.month")), help, wanted, said);
    }
}
