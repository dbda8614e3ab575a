package de.traudich.contacts;

import de.traudich.people.Seal;
import org.springframework.stereotype.Component;

/// A keyed hash of this installation, 43 characters: equal for equal text, and nobody without the secret can
/// try addresses against a stolen table.
@Component
class KeyedHash {

    private final Seal seal;

    KeyedHash(Seal seal) {
        this.seal = seal;
    }

    String of(String text) {
        return seal.hash("recipient", text);
    }
}
