package de.traudich.people;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people agreed to, and how they take it back. Twice is the same as once.
@Service
public class Consents {

    private final ConsentRepository consents;
    private final Clock clock;

    Consents(ConsentRepository consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    public boolean given(Person who, Consent consent) {
        return consents.given(who, consent);
    }

    @Transactional
    public void give(Person who, Consent consent) {
        consents.withdrawOlder(who, consent, clock.instant());
        consents.give(who, consent, clock.instant());
    }

    @Transactional
    public void withdraw(Person who, Consent consent) {
        consents.withdraw(who, consent, clock.instant());
    }
}
