package de.traudich.people;

import de.traudich.shared.EmailAddress;
import jakarta.annotation.PreDestroy;
import java.lang.System.Logger.Level;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/// Somebody forgot their password. They are answered before anybody is looked up: neither a word nor the time it takes
/// tells who has an account.
@Service
public class ForgottenPasswords {

    private static final System.Logger LOG = System.getLogger(ForgottenPasswords.class.getName());
    private static final int IN_LINE = 1000;

    /// One after the other, so that a flood takes no connection from others; what finds no place in the
    /// line is dropped.
    private final ExecutorService worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(IN_LINE),
            Thread.ofVirtual().name("forgotten-passwords").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    private final PasswordLinks links;

    ForgottenPasswords(PasswordLinks links) {
        this.links = links;
    }

    public void ask(EmailAddress email) {
        worker.execute(() -> lookUp(email));
    }

    private void lookUp(EmailAddress email) {
        try {
            links.ask(email);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "a way in for a forgotten password could not be made", failed);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdown();
    }
}
