package de.traudich.people;

/// Whether mail leaves this house at all. Told by who carries it.
public interface MailDoor {

    boolean works();
}
