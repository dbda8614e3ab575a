package de.traudich.coaching.ui;

import de.traudich.shared.Language;
import java.text.ListFormat;
import java.util.List;
import java.util.Locale;

/// Who coaches somebody, as a sentence speaks of them: one is, several are. Parameters of every such sentence are the
/// names and how many there are.
record Coaches(List<String> all, Locale locale) {

    Coaches {
        all = List.copyOf(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /// "Ute", "Ute und Ben", "Ute, Ben und Anna".
    String names() {
        return joined(ListFormat.Type.STANDARD);
    }

    /// "Ute", "Ute oder Ben": one of them is enough.
    String anyOf() {
        return joined(ListFormat.Type.OR);
    }

    private String joined(ListFormat.Type by) {
        return isEmpty()
                ? ""
                : ListFormat.getInstance(Language.of(locale).dates(), by, ListFormat.Style.FULL)
                        .format(all);
    }

    int count() {
        return all.size();
    }
}
