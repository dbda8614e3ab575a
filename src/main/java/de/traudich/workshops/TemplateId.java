package de.traudich.workshops;

import de.traudich.shared.Ids;
import java.util.UUID;

public record TemplateId(UUID value) {

    static TemplateId next() {
        return new TemplateId(Ids.next());
    }
}
