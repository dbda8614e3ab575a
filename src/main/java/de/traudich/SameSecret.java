package de.traudich;

import de.traudich.people.Seal;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Refuses to start with another secret than the database knows: it would open no private text, find nobody who said
/// stop, and nothing would tell before somebody looks.
@Component
class SameSecret {

    SameSecret(SecretCheckRepository checks, Seal seal, Clock clock, @Value("${traudich.data:./data}") String data) {
        var value = seal.hash("check", "trau-dich");
        if (!checks.first(value, clock.instant()).equals(value)) {
            throw new Refusal(
                    "This database was set up with another secret, and what people wrote in private opens with that"
                            + " one alone: set TRAUDICH_SECRET as it was, or put the file \"secret\" back into " + data
                            + " from your backup.");
        }
    }
}
