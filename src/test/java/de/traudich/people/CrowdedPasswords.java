package de.traudich.people;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Passwords as always, until a test says that everybody comes at once.
public final class CrowdedPasswords implements PasswordEncoder {

    private final PasswordEncoder passwords =
            new BoundedPasswords(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), 2, Duration.ofSeconds(30));

    private volatile boolean crowded;

    public void crowded(boolean now) {
        crowded = now;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence typed) {
        if (crowded) throw new Busy();
        return passwords.encode(typed);
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String kept) {
        if (crowded) throw new Busy();
        return passwords.matches(typed, kept);
    }
}
