package de.traudich.asks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import de.traudich.shared.ui.KeptText;
import org.jspecify.annotations.Nullable;

/// One step of an ask. Whatever is changed keeps the whole step, without a button; what does not fit says so, stays,
/// and does not hold up the rest.
abstract class NoteStep extends Section {

    NoteStep(String name, String title, String lead) {
        addClassNames("note-step", "stack", name);
        setId("step-" + name);
        var heading = new H2(getTranslation(title));
        heading.getElement().setAttribute("tabindex", "-1");
        var words = new Paragraph(getTranslation(lead));
        words.addClassName("muted");
        add(heading, words);
    }

    /// Keeps what stands in the fields now.
    abstract void keep();

    final KeptText text(String id, String value, int most, String... example) {
        var text = new KeptText(id, getTranslation("notes." + id), value, most, _ -> keep());
        text.setMinRows(2);
        text.setHelperText(getTranslation("notes." + id + ".help"));
        if (example.length > 0) text.setPlaceholder(getTranslation(example[0]));
        return text;
    }

    final KeptLine line(String id, String value, int most) {
        return new KeptLine(id, value, most, this::keep);
    }

    /// One of a few; its words are `key.CONSTANT`.
    final <E extends Enum<E>> Select<E> choice(String id, Class<E> type, @Nullable E value, String key) {
        var choice = new Select<E>();
        choice.setId(id);
        choice.setLabel(getTranslation("notes." + id));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("notes.open"));
        choice.setItems(type.getEnumConstants());
        choice.setItemLabelGenerator(one -> one == null ? getTranslation("notes.open") : getTranslation(key + one));
        choice.setValue(value);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) keep();
        });
        return choice;
    }

    final RadioButtonGroup<Boolean> yesOrNo(String id, @Nullable Boolean value, String yes, String no) {
        var group = new RadioButtonGroup<Boolean>(getTranslation("notes." + id));
        group.setId(id);
        group.setItems(true, false);
        group.setItemLabelGenerator(answer -> getTranslation(answer ? yes : no));
        group.setValue(value);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) keep();
        });
        return group;
    }

    static Div beside(Component... fields) {
        var row = new Div(fields);
        row.addClassName("beside");
        return row;
    }
}
