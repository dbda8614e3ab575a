package de.traudich.people;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Argon2 costs 16 MB and a core for a moment, on purpose. So many at once and no more: who finds no place in time is
/// [Busy], and the rooms that are running go on. Whoever holds rows or a connection meanwhile would hold up others.
final class BoundedPasswords implements PasswordEncoder {

    private final PasswordEncoder passwords;
    private final Semaphore places;
    private final Duration patience;

    BoundedPasswords(PasswordEncoder passwords, int places, Duration patience) {
        this.passwords = passwords;
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence typed) {
        return inPlace(() -> passwords.encode(typed));
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String encoded) {
        return Boolean.TRUE.equals(inPlace(() -> passwords.matches(typed, encoded)));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return passwords.upgradeEncoding(encoded);
    }

    private <T> @Nullable T inPlace(Supplier<@Nullable T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a password is weighed before the transaction, not in it");
        }
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
