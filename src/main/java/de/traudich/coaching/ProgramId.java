package de.traudich.coaching;

import de.traudich.shared.Ids;
import java.util.UUID;

public record ProgramId(UUID value) {

    static ProgramId next() {
        return new ProgramId(Ids.next());
    }
}
