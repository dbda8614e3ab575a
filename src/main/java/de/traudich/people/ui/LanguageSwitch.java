package de.traudich.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import de.traudich.shared.Language;

/// Changes to the other language. The page is loaded anew: pickers and menus do not change their language alive.
public final class LanguageSwitch extends Button {

    public LanguageSwitch(ChosenLanguage chosen) {
        var other = Language.of(UI.getCurrent().getLocale()) == Language.DE ? Language.EN : Language.DE;
        setId("language");
        setText(other == Language.DE ? "Deutsch" : "English");
        getElement().setAttribute("lang", other.code());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("language-switch");
        addClickListener(_ -> {
            chosen.choose(other);
            UI.getCurrent().getPage().reload();
        });
    }
}
