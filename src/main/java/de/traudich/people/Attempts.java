package de.traudich.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/// Slows down guessing, by account or by address. Only failures count, so a class behind one address joins unhindered.
@Service
public class Attempts {

    /// What is guessed at, and how many failures in a quarter of an hour are still free.
    public enum Kind {
        SIGN_IN(5),
        JOIN(40),
        /// Passwords tried from one network, whosever: a seminar room mistypes too.
        SIGN_IN_NET(40),
        /// Addresses tried for an account: nobody finds out there who else has one.
        KEEP(5),
        /// The same behind an invitation.
        INVITE(5);

        private final int free;

        Kind(int free) {
            this.free = free;
        }
    }

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final AttemptRepository attempts;
    private final Clock clock;

    Attempts(AttemptRepository attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    public void failed(Kind kind, String subject) {
        attempts.add(kind, key(subject), clock.instant());
    }

    /// After the free ones every further failure doubles the pause, from 5 seconds up to the window.
    public boolean mustWait(Kind kind, String subject) {
        var now = clock.instant();
        var recent = attempts.since(kind, key(subject), now.minus(WINDOW));
        var over = recent.count() - kind.free;
        return over >= 0 && recent.last().plus(pause(over)).isAfter(now);
    }

    /// What is older than the window slows nobody down any more.
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        attempts.forget(clock.instant().minus(WINDOW));
    }

    static Duration pause(int over) {
        var pause = Duration.ofSeconds(5L << Math.min(over, 10));
        return pause.compareTo(WINDOW) < 0 ? pause : WINDOW;
    }

    private static String key(String subject) {
        return Hash.of(subject.strip().toLowerCase(Locale.ROOT));
    }
}
