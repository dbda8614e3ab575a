package de.traudich.people;

import java.util.Set;

/// Somebody with an account in a practice, and what they may do there.
public record Membership(Person person, Set<Role> roles) {}
