package de.traudich.people;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Seals and opens what only one person may read. What was sealed for one column of one row opens nowhere
/// else.
public final class PrivateText {

    private final Aead key;
    private final PersonId person;

    PrivateText(Aead key, PersonId person) {
        this.key = key;
        this.person = person;
    }

    /// @param place table and column, such as `contact.name`
    /// @return null for an empty text: nothing to keep
    public byte @Nullable [] seal(String place, UUID row, String text) {
        try {
            return text.isEmpty() ? null : key.encrypt(bytes(text), bytes(where(place, row)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot seal " + place, broken);
        }
    }

    public String open(String place, UUID row, byte @Nullable [] sealed) {
        try {
            return sealed == null
                    ? ""
                    : new String(key.decrypt(sealed, bytes(where(place, row))), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot open " + place, broken);
        }
    }

    private String where(String place, UUID row) {
        return place + "|" + row + "|" + person.value();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
