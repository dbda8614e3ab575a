package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class BoundedPasswordsTest {

    private final Slow slow = new Slow();
    private final BoundedPasswords passwords = new BoundedPasswords(slow, 1, Duration.ofMillis(50));

    @Test
    void whoFindsNoPlaceIsToldAndTheNextOneGetsIn() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> passwords.matches("typed", "kept"));
            slow.working.await();

            assertThatThrownBy(() -> passwords.matches("typed", "kept")).isInstanceOf(Busy.class);
            assertThatThrownBy(() -> passwords.encode("typed")).isInstanceOf(Busy.class);

            slow.finish.countDown();
            assertThat(first.get()).isTrue();
        }
        assertThat(passwords.matches("typed", "kept")).isTrue();
    }

    @Test
    void nobodyHoldsRowsMeanwhile() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> passwords.encode("typed")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> passwords.matches("typed", "kept")).isInstanceOf(IllegalStateException.class);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    /// Works until the test has seen enough.
    private static final class Slow implements PasswordEncoder {

        private final CountDownLatch working = new CountDownLatch(1);
        private final CountDownLatch finish = new CountDownLatch(1);

        @Override
        public @Nullable String encode(@Nullable CharSequence typed) {
            return matches(typed, "") ? "kept" : "";
        }

        @Override
        public boolean matches(@Nullable CharSequence typed, @Nullable String kept) {
            working.countDown();
            try {
                finish.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return true;
        }
    }
}
