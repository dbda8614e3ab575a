package de.traudich.contacts.transfer;

import de.traudich.shared.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a column of a table may be called: by us in both languages, by Google, Outlook and others.
enum CsvColumn {
    ID("id", "id", "uid"),
    LABEL("label", "bezeichnung", "nickname", "spitzname", "role", "rolle"),
    NAME("name", "name", "full name", "display name", "anzeigename", "vollständiger name"),
    FIRST_NAME("first name", "vorname", "given name"),
    LAST_NAME("last name", "nachname", "family name", "surname"),
    MET("how we met", "kennengelernt"),
    INTERESTS("interests", "interessen", "hobby", "hobbys"),
    TAGS("tags", "schlagworte", "categories", "kategorien", "labels", "group membership"),
    EMAIL("e-mail", "e-mail", "email", "mail", "email address", "e-mail address", "e-mail-adresse"),
    PHONE("phone", "telefon", "mobile", "mobile phone", "handy", "mobiltelefon", "home phone", "business phone"),
    PROFILE("profile", "profil", "url", "website", "web page", "webseite"),
    ADDRESSES("other addresses", "andere adressen"),
    TIE("tie", "beziehung"),
    LANGUAGE("language", "sprache"),
    FORM("form of address", "anrede"),
    IDEAL_DAYS("ideal days", "wunschabstand"),
    MAX_DAYS("longest days", "höchstabstand"),
    TRUST("trust", "vertrauen"),
    RECIPROCITY("give and take", "geben und nehmen"),
    USE("good for each other", "gut füreinander"),
    SNOOZED_UNTIL("snoozed until", "ruht bis"),
    DELETE_ON("disappears on", "verschwindet am");

    private static final int HEADER_MAX = 80;

    private final String english;
    private final String german;
    private final Set<String> others;

    CsvColumn(String english, String german, String... others) {
        this.english = english;
        this.german = german;
        this.others = Set.of(others);
    }

    String header(Language language) {
        return language == Language.DE ? german : english;
    }

    /// "E-mail 1 - Value", "E-Mail 2 Address" and "Phone 1" are what they are without number and ending.
    static Optional<CsvColumn> of(String header) {
        if (header.length() > HEADER_MAX) return Optional.empty();
        var plain = header.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\s*-\\s*(value|wert)$", "")
                .replaceFirst("\\s*\\d+$", "")
                .replaceFirst("\\s+\\d+\\s+(?=address$)", " ");
        return Arrays.stream(values()).filter(column -> column.called(plain)).findFirst();
    }

    private boolean called(String plain) {
        return english.equals(plain) || german.equals(plain) || others.contains(plain);
    }
}
