package de.traudich.asks.draft;

import org.jspecify.annotations.Nullable;

/// Who the draft speaks to, as far as it is known. The name is a name, with or without title and first name,
/// never a role like "the librarian": it is compared with the greeting.
public record PersonAsked(@Nullable String name, @Nullable Register register) {

    public static final PersonAsked UNKNOWN = new PersonAsked(null, null);

    public PersonAsked {
        name = name == null || name.isBlank() ? null : name.strip();
    }
}
