package de.traudich.contacts.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import de.traudich.contacts.Direction;
import de.traudich.contacts.InteractionDraft;
import de.traudich.exercises.Channel;
import de.traudich.shared.ui.Limit;
import java.time.LocalDate;
import java.util.Optional;

/// When, who, by which channel, and whether it was real contact.
final class InteractionForm extends Div {

    private final DayField day;
    private final Select<Channel> channel = new Select<>();
    private final RadioButtonGroup<Direction> direction =
            new RadioButtonGroup<>(getTranslation("interaction.direction"));
    private final Checkbox real = new Checkbox(getTranslation("interaction.real"), true);
    private final TextArea note = new TextArea(getTranslation("interaction.note"));

    InteractionForm(LocalDate today) {
        addClassName("interaction-form");
        day = new DayField("day", getTranslation("interaction.day")).until(today);
        day.setValue(today);
        channel.setId("channel");
        channel.setLabel(getTranslation("contact.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(one -> getTranslation("channel." + one));
        channel.setValue(Channel.IN_PERSON);
        direction.setId("direction");
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(one -> getTranslation("interaction.direction." + one));
        direction.setValue(Direction.ME);
        note.setId("note");
        note.setManualValidation(true);
        note.setMinRows(2);
        note.setMaxRows(6);
        real.setId("real");
        real.setHelperText(getTranslation("interaction.real.help"));
        add(day, channel, direction, note, real);
    }

    Optional<InteractionDraft> read() {
        if (day.holds() && day.isEmpty()) {
            day.setErrorMessage(getTranslation("day.wrong"));
            day.setInvalid(true);
        }
        return Limit.holds(note, InteractionDraft.NOTE_MAX) & day.holds()
                ? Optional.of(new InteractionDraft(
                        day.getValue(), direction.getValue(), channel.getValue(), real.getValue(), note.getValue()))
                : Optional.empty();
    }
}
