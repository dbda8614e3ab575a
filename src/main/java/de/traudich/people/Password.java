package de.traudich.people;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;

/// A password as typed: 10 to 200 characters of any kind, and none that everybody tries first. Never shown,
/// never logged. NIST SP 800-63B asks for exactly that: a length, a list of common ones, no rules about
/// kinds of characters. Its fourth revision wants 15 characters where a password is all there is; we take
/// 10 and slow down guessing ([Attempts]).
public record Password(String value) {

    public static final int MIN = 10;
    public static final int MAX = 200;

    public Password {
        if (!fits(value) || isCommon(value)) {
            throw new IllegalArgumentException("not a password");
        }
    }

    public static boolean fits(String typed) {
        return typed.length() >= MIN && typed.length() <= MAX;
    }

    /// Whether it is among those that everybody tries first, in whatever case it is written.
    public static boolean isCommon(String typed) {
        return CommonPasswords.contain(typed);
    }

    /// What is kept of it. That takes a core for a moment: before a transaction, never in one.
    ///
    /// @throws Busy where nobody has a core to spare
    String kept(PasswordEncoder by) {
        return Objects.requireNonNull(by.encode(value));
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
