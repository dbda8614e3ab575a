package de.traudich.contacts;

import de.traudich.shared.Ids;
import java.util.UUID;

public record ContactId(UUID value) {

    static ContactId next() {
        return new ContactId(Ids.next());
    }
}
