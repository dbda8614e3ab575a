package de.traudich.asks;

import static de.traudich.Asker.SAVED;
import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.people.Person;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// When silence is no reply, and what becomes of an answer that comes after all.
@DatabaseTest
class SilenceTest {

    private static final Kept NOT_YET = new Kept.NotYet();

    @Autowired
    Cast cast;

    @Autowired
    Noting noting;

    @Autowired
    MutableClock clock;

    private Person miriam;
    private Asker asker;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        asker = cast.planned(miriam, "E01");
    }

    @Test
    void silenceIsNoReplyFromTheHorizonOn() {
        waitFor(3);
        clock.advance(Duration.ofDays(3).minusSeconds(1));
        assertThat(asker.report(Outcome.NO_REPLY)).isEqualTo(NOT_YET);
        assertThat(asker.ask().stage()).isEqualTo(Stage.ASKED);

        clock.advance(Duration.ofSeconds(1));

        assertThat(asker.report(Outcome.NO_REPLY)).isEqualTo(SAVED);
        assertThat(asker.ask().outcome()).isEqualTo(Outcome.NO_REPLY);
    }

    @Test
    void whoNamedNoHorizonWaitsTwoWeeks() {
        asker.waiting();
        clock.advance(Duration.ofDays(Ask.SILENT_DAYS).minusSeconds(1));
        assertThat(asker.report(Outcome.NO_REPLY)).isEqualTo(NOT_YET);

        clock.advance(Duration.ofSeconds(1));

        assertThat(asker.report(Outcome.NO_REPLY)).isEqualTo(SAVED);
    }

    @Test
    void whoWasNotAskedCannotBeSilent() {
        assertThat(asker.report(Outcome.NO_REPLY)).isEqualTo(NOT_YET);
        assertThat(asker.ask().askedAt()).isNull();
    }

    @Test
    void aRuleAndTheDatabaseAgree() {
        waitFor(3);
        clock.advance(Duration.ofDays(3).minusSeconds(1));
        assertThat(brief(3).silent(asker.ask(), clock.instant())).isFalse();

        clock.advance(Duration.ofSeconds(1));

        assertThat(brief(3).silent(asker.ask(), clock.instant())).isTrue();
        assertThat(AskBrief.NONE.silent(asker.ask(), clock.instant())).isFalse();
    }

    @Test
    void anAnswerThatComesAfterAllTakesItsPlace() {
        silent();
        clock.advance(Duration.ofDays(5));

        assertThat(asker.report(Outcome.YES)).isEqualTo(SAVED);

        assertThat(asker.ask().outcome()).isEqualTo(Outcome.YES);
        assertThat(asker.ask().answeredAt()).isEqualTo(clock.instant());
        assertThat(asker.report(Outcome.NO)).isEqualTo(new Kept.Already(Stage.ANSWERED));
        assertThat(asker.report(Outcome.NO_REPLY)).isEqualTo(new Kept.Already(Stage.ANSWERED));
    }

    @Test
    void aLateAnswerTakenBackIsNoReplyAgainWithItsFear() {
        silent();
        asker.fearAfter(40);
        var before = asker.ask();
        clock.advance(Duration.ofDays(5));
        asker.report(Outcome.YES);

        assertThat(asker.undo()).isEqualTo(SAVED);

        assertThat(asker.ask()).isEqualTo(before);
        assertThat(asker.undo()).isEqualTo(new Kept.TooLate());
    }

    @Test
    void noReplyTakenBackWaitsOn() {
        silent();

        asker.undo();

        assertThat(asker.ask().stage()).isEqualTo(Stage.ASKED);
        assertThat(asker.report(Outcome.NO)).isEqualTo(SAVED);
        clock.advance(Duration.ofSeconds(5));
        asker.undo();
        assertThat(asker.ask().outcome()).isNull();
    }

    private void waitFor(int days) {
        new SomeNotes(noting).save(miriam, asker.id(), new Expectation("", null, days, "", null));
        asker.asked();
    }

    private void silent() {
        waitFor(1);
        clock.advance(Duration.ofDays(2));
        asker.report(Outcome.NO_REPLY);
    }

    private static AskBrief brief(int days) {
        return new AskBrief("", null, null, days, false, false, null);
    }
}
