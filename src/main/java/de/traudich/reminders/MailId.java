package de.traudich.reminders;

import de.traudich.shared.Ids;
import java.util.UUID;

public record MailId(UUID value) {

    static MailId next() {
        return new MailId(Ids.next());
    }
}
