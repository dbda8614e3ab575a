package de.traudich.workshops.ui;

import de.traudich.shared.Language;
import java.text.ListFormat;
import java.util.List;
import java.util.Locale;

/// Names one after the other, as people say them.
final class BuddyWords {

    private BuddyWords() {}

    static String names(Locale locale, List<String> names) {
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(Language.of(locale).dates(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names);
    }
}
