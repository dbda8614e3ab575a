package de.traudich.contacts.transfer;

import de.traudich.contacts.FormOfAddress;
import de.traudich.contacts.Tie;
import de.traudich.shared.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands in a table for the few things one chooses from, in the language of the table. Read in both, and by the
/// names we used before.
final class CsvWords {

    private CsvWords() {}

    static String of(Tie tie, Language language) {
        var german = language == Language.DE;
        return switch (tie) {
            case STRANGER -> german ? "fremd" : "stranger";
            case ACQUAINTANCE -> german ? "bekannt" : "acquaintance";
            case CLOSE -> german ? "vertraut" : "close";
            case DORMANT -> german ? "ruhend" : "dormant";
            case PUBLIC_FIGURE -> german ? "öffentlich bekannt" : "public figure";
        };
    }

    static String of(@Nullable FormOfAddress form) {
        if (form == null) return "";
        return switch (form) {
            case DU -> "Du";
            case SIE -> "Sie";
        };
    }

    static Optional<Tie> tie(String typed) {
        var word = typed.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Arrays.stream(Tie.values())
                .filter(tie -> word.equals(of(tie, Language.DE)) || word.equals(of(tie, Language.EN)))
                .findFirst();
    }

    static Optional<FormOfAddress> form(String typed) {
        return Arrays.stream(FormOfAddress.values())
                .filter(form -> form.name().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }
}
