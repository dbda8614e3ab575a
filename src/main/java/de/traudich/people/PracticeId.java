package de.traudich.people;

import de.traudich.shared.Ids;
import java.util.UUID;

public record PracticeId(UUID value) {

    static PracticeId next() {
        return new PracticeId(Ids.next());
    }
}
