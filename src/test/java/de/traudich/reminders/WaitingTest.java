package de.traudich.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.asks.Expectation;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Noting;
import de.traudich.asks.Outcome;
import de.traudich.asks.Setting;
import de.traudich.asks.SomeNotes;
import de.traudich.coaching.Coaching;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.Keeping;
import de.traudich.contacts.Rhythm;
import de.traudich.contacts.SomeContact;
import de.traudich.people.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What waits, and from which day.
@DatabaseTest
class WaitingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    Cast cast;

    @Autowired
    Waiting waiting;

    @Autowired
    Coaching coaching;

    @Autowired
    Noting noting;

    @Autowired
    Contacts contacts;

    @Autowired
    Keeping keeping;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient db;

    private Person ute;
    private Person miriam;
    private LocalDate today;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        today = LocalDate.ofInstant(clock.instant(), BERLIN);
    }

    @Test
    void anExerciseWaitsOnItsDay() {
        coaching.assign(ute, miriam.id(), cast.exercise("E01").id(), today.plusDays(5), "");

        assertOnly(Kind.DUE, today.plusDays(5));
    }

    @Test
    void whatWasAskedIsNoLongerDue() {
        coaching.assign(ute, miriam.id(), cast.exercise("E01").id(), today.plusDays(1), "");
        cast.planned(miriam, "E02").notAsked(NotAskedReason.FEAR);

        assertOnly(Kind.DUE, today.plusDays(1));
    }

    @Test
    void aPlanWithoutADateWaitsAfterTwoWeeks() {
        cast.planned(miriam, "E01");

        assertOnly(Kind.PLANNED, today.plusDays(14));
    }

    @Test
    void anAnswerThatIsOutWaitsTheDayAfterItsHorizon() {
        var ask = cast.planned(miriam, "E01");
        new SomeNotes(noting).save(miriam, ask.id(), new Expectation("", null, 7, "", null));
        ask.asked();

        assertOnly(Kind.HORIZON, today.plusDays(8));
    }

    /// Late on the evening before a night without its third hour, and early before one that has it twice.
    @ParameterizedTest
    @CsvSource({"true, 23:30", "false, 00:30"})
    void aHorizonIsCountedInDaysWhenTheClockChanges(boolean forward, LocalTime time) {
        var ask = cast.planned(miriam, "E01");
        new SomeNotes(noting).save(miriam, ask.id(), new Expectation("", null, 7, "", null));
        var day = dayBeforeAChange(forward, time);
        clock.advance(Duration.between(
                clock.instant(), day.atTime(time).atZone(BERLIN).toInstant()));

        ask.asked();

        assertOnly(Kind.HORIZON, day.plusDays(8));
    }

    private LocalDate dayBeforeAChange(boolean forward, LocalTime time) {
        var rules = BERLIN.getRules();
        return Stream.iterate(
                        rules.nextTransition(clock.instant()), change -> rules.nextTransition(change.getInstant()))
                .filter(change -> change.isGap() == forward)
                .map(change -> change.getDateTimeBefore().toLocalDate().minusDays(2))
                .filter(day -> day.atTime(time).atZone(BERLIN).toInstant().isAfter(clock.instant()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noReplyEndsIt() {
        var ask = cast.planned(miriam, "E01");
        new SomeNotes(noting).save(miriam, ask.id(), new Expectation("", null, 7, "", null));
        ask.asked();
        clock.advance(Duration.ofDays(8));
        assertThat(waiting.of(miriam, BERLIN)).hasSize(1);

        ask.report(Outcome.NO_REPLY);

        assertThat(waiting.of(miriam, BERLIN)).isEmpty();
    }

    @Test
    void withoutAHorizonNothingIsOutForTooLong() {
        cast.planned(miriam, "E01").asked();

        assertThat(waiting.of(miriam, BERLIN)).isEmpty();
    }

    @Test
    void aYesWaitsForThanksAfterThreeDays() {
        named(cast.planned(miriam, "E01")).answered(Outcome.REFERRED);
        named(cast.planned(miriam, "E02")).answered(Outcome.NO);
        cast.planned(miriam, "E03").answered(Outcome.YES);

        assertOnly(Kind.THANKS, today.plusDays(3));
    }

    @Test
    void aContactWaitsByItsRhythm() {
        var verena = SomeContact.add(contacts, miriam, SomeContact.named("Verena"));
        SomeContact.add(contacts, miriam, SomeContact.named("Ilka"));
        keeping.rhythm(miriam, verena, new Rhythm(30, 60));

        assertOnly(Kind.CONTACT, contacts.today(miriam).plusDays(30));
    }

    @Test
    void noKeyIsNeededToKnowWhen() {
        var verena = SomeContact.add(contacts, miriam, SomeContact.verena());
        keeping.rhythm(miriam, "Podcast", new Rhythm(30, 60));
        db.sql("update person_key set wrapped = x'00' where person_id = ?")
                .param(miriam.id().value())
                .update();

        assertOnly(Kind.CONTACT, contacts.today(miriam).plusDays(30));
        assertThatThrownBy(() -> contacts.get(miriam, verena)).isInstanceOf(IllegalStateException.class);
    }

    /// Who is not named is thanked on the spot.
    private Asker named(Asker asker) {
        new SomeNotes(noting).save(miriam, asker.id(), new Setting("Verena", "", null, null, null, null, null));
        return asker;
    }

    private void assertOnly(Kind kind, LocalDate day) {
        assertThat(waiting.of(miriam, BERLIN))
                .extracting(Reminder::kind, Reminder::day)
                .containsExactly(tuple(kind, day));
    }
}
