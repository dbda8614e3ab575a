package de.traudich.shared.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/// What a field for several choices says to a screen reader, in the language of the page.
public final class ChoiceWords {

    private ChoiceWords() {}

    public static void speak(MultiSelectComboBox<?> field) {
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(field.getTranslation("choice.cleared"))
                .setFocused(field.getTranslation("choice.focused"))
                .setSelected(field.getTranslation("choice.selected"))
                .setDeselected(field.getTranslation("choice.deselected"))
                .setTotal(field.getTranslation("choice.total")));
    }
}
