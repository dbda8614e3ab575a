package de.traudich.shared;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// The same words as the views have, from the same file, for what is written without a view.
public final class Words {

    private static final String BUNDLE = "vaadin-i18n/translations";

    private Words() {}

    public static String say(Language language, String key, Object... values) {
        var text = ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key);
        return values.length == 0 ? text : new MessageFormat(text, language.dates()).format(values);
    }
}
