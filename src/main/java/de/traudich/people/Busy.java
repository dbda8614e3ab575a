package de.traudich.people;

import org.springframework.security.core.AuthenticationException;

/// More people than the machine can check passwords for want in at once. Waiting a few seconds helps.
public final class Busy extends AuthenticationException {

    private static final long serialVersionUID = 1;

    Busy() {
        super("too many passwords at once");
    }
}
