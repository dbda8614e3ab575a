package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.asks.Asking;
import de.traudich.asks.Asks;
import de.traudich.people.Person;
import de.traudich.shared.Stale;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Programs of a coach, Ute, who coaches Miriam.
@DatabaseTest
abstract class SomeProgramTest {

    @Autowired
    Cast cast;

    @Autowired
    Programs programs;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Delivering delivering;

    @Autowired
    Delivery delivery;

    @Autowired
    Today today;

    @Autowired
    Asking asking;

    @Autowired
    Asks asks;

    @Autowired
    MutableClock clock;

    Person ute;

    Person miriam;

    SomeProgram some;

    @BeforeEach
    void uteCoachesMiriam() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        some = new SomeProgram(ute, programs, enrolling, today, asking, asks);
    }

    /// Until a report can no longer be taken back.
    void settle() {
        clock.advance(Duration.ofMinutes(1));
    }

    void passAfter(int days) {
        clock.advance(Duration.ofDays(days));
        delivering.pass();
    }

    static void assertStale(Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOf(Stale.class);
    }
}
