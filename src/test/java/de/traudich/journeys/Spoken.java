package de.traudich.journeys;

import com.vaadin.flow.i18n.I18NProvider;
import de.traudich.RunningProduct;
import de.traudich.shared.Language;

/// What the product says in the language of one window.
record Spoken(RunningProduct product, Language language) {

    String say(String key, Object... values) {
        return product.bean(I18NProvider.class).getTranslation(key, language.locale(), values);
    }

    /// Where a sentence has a German and an English form that is nobody's key.
    String either(String german, String english) {
        return language == Language.DE ? german : english;
    }

    String browser() {
        return language == Language.DE ? "de-DE" : "en-US";
    }
}
