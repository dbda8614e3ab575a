package de.traudich.people;

/// A password as typed: 10 to 200 characters, nothing else is demanded (NIST SP 800-63B). Never shown, never logged.
public record Password(String value) {

    public static final int MIN = 10;
    public static final int MAX = 200;

    public Password {
        if (!fits(value)) {
            throw new IllegalArgumentException("not a password");
        }
    }

    public static boolean fits(String typed) {
        return typed.length() >= MIN && typed.length() <= MAX;
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
