package de.traudich.people;

import de.traudich.shared.Ids;
import java.util.UUID;

public record PersonId(UUID value) {

    static PersonId next() {
        return new PersonId(Ids.next());
    }
}
