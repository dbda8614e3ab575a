package de.traudich.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.asks.AskId;
import de.traudich.asks.Noting;
import de.traudich.asks.Outcome;
import de.traudich.asks.Setting;
import de.traudich.asks.SomeNotes;
import de.traudich.contacts.Admission;
import de.traudich.contacts.Attempt;
import de.traudich.contacts.RecipientGuard;
import de.traudich.contacts.RecipientKey;
import de.traudich.contacts.RecipientKeys;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What no rule looks at any more goes, and nothing goes a day too early.
@DatabaseTest
class ForgettingTest {

    private static final Period THIRTEEN_MONTHS = Period.ofMonths(13);

    @Autowired
    Cast cast;

    @Autowired
    Forgetting forgetting;

    @Autowired
    RecipientGuard guard;

    @Autowired
    RecipientKeys keys;

    @Autowired
    Noting noting;

    @Autowired
    MailRepository mails;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MutableClock clock;

    private Person miriam;
    private RecipientKey verena;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
        verena = keys.of(miriam, "verena@podcast.example").orElseThrow();
    }

    @Test
    void attemptsAndKeysGoAfterThirteenMonths() {
        guard.admit(miriam, asking(verena));
        toTheDayBefore(THIRTEEN_MONTHS);
        forgetting.forget();
        assertThat(attempts()).isEqualTo(1);
        assertThat(recipients()).isEqualTo(1);

        clock.advance(Duration.ofDays(2));
        forgetting.forget();

        assertThat(attempts()).isZero();
        assertThat(recipients()).isZero();
    }

    @Test
    void whoSaidStopStaysProtectedForGood() {
        guard.admit(miriam, asking(verena));
        guard.bar(miriam, List.of(verena));

        clock.advance(Duration.ofDays(800));
        forgetting.forget();

        assertThat(attempts()).isZero();
        assertThat(guard.look(miriam, asking(verena))).isEqualTo(new Admission.DoNotContact());
    }

    @Test
    void whomSomebodyAskedSinceIsStillKnown() {
        guard.admit(miriam, asking(verena));
        clock.advance(Duration.ofDays(300));
        guard.admit(miriam, asking(verena));
        clock.advance(Duration.ofDays(100));

        forgetting.forget();

        assertThat(attempts()).isEqualTo(1);
        assertThat(recipients()).isEqualTo(1);
    }

    @Test
    void moreThanOneBatchGoesInOneNight() {
        guard.admit(miriam, asking(verena));
        db.sql("""
                        insert into recipient_attempt (id, practice_id, recipient_key, person_id, ask_ref, attempt, unsolicited,
                               public_figure, at)
                        select uuid(), practice_id, recipient_key, person_id, uuid(), 1, true, false, at
                          from recipient_attempt join seq_1_to_1200 where practice_id = ?
                        """).param(miriam.practice().value()).update();
        assertThat(attempts()).isEqualTo(1201);

        clock.advance(Duration.ofDays(400));
        forgetting.forget();

        assertThat(attempts()).isZero();
    }

    /// Whoever comes first: the attempt that is being made stays.
    @Test
    void whoIsAskedAtThisVeryMomentIsNotForgotten() throws Exception {
        var night = new CompletableFuture<Void>();
        transaction.executeWithoutResult(_ -> {
            guard.admit(miriam, asking(verena));
            Thread.ofVirtual().start(() -> {
                forgetAll();
                night.complete(null);
            });
            await().atMost(Duration.ofSeconds(20)).until(() -> night.isDone() || someoneWaits());
        });
        night.join();

        assertThat(attempts()).isEqualTo(1);
        assertThat(recipients()).isEqualTo(1);
    }

    @Test
    void mailsGoAfterNinetyDays() {
        mails.add(miriam, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), digest(), clock.instant());
        clock.advance(Forgetting.MAIL_KEPT);
        forgetting.forget();
        assertThat(kept()).isEqualTo(1);

        clock.advance(Duration.ofSeconds(1));
        forgetting.forget();

        assertThat(kept()).isZero();
    }

    @Test
    void whomSomebodyAskedIsNoRecordForGood() {
        var old = named("Verena vom Podcast");
        toTheDayBefore(THIRTEEN_MONTHS);
        var newer = named("Ilka aus dem Chor");
        forgetting.forget();
        assertThat(noting.read(miriam, old).setting().whom()).isEqualTo("Verena vom Podcast");

        clock.advance(Duration.ofDays(2));
        forgetting.forget();

        assertThat(noting.read(miriam, old).setting()).isEqualTo(Setting.NONE);
        assertThat(noting.read(miriam, newer).setting().whom()).isEqualTo("Ilka aus dem Chor");
        assertThat(noting.read(miriam, newer).setting().address()).isEqualTo("a@b.example");
    }

    @Test
    void whoIsStillToBeAskedIsNotForgotten() {
        var ahead = cast.planned(miriam, "E10");
        toTheDayBefore(THIRTEEN_MONTHS);
        clock.advance(Duration.ofDays(2));
        new SomeNotes(noting)
                .save(miriam, ahead.id(), new Setting("Verena", "a@b.example", null, null, null, null, null));

        forgetting.forget();

        assertThat(noting.read(miriam, ahead.id()).setting().whom()).isEqualTo("Verena");
    }

    private AskId named(String whom) {
        var ask = cast.planned(miriam, "E10");
        new SomeNotes(noting).save(miriam, ask.id(), new Setting(whom, "a@b.example", null, null, null, null, null));
        ask.answered(Outcome.YES);
        return ask.id();
    }

    private void forgetAll() {
        try {
            forgetting.forget();
        } catch (DataIntegrityViolationException kept) {
            assertThat(kept).hasMessageContaining("recipient_attempt_recipient");
        }
    }

    private boolean someoneWaits() {
        return db.sql("show global status where variable_name = 'Innodb_row_lock_current_waits'")
                .query((row, _) -> row.getInt("Value") > 0)
                .single();
    }

    private void toTheDayBefore(Period end) {
        var day = clock.instant().atZone(ZoneOffset.UTC).plus(end).minusDays(1).toInstant();
        clock.advance(Duration.between(clock.instant(), day));
    }

    private static Attempt asking(RecipientKey whom) {
        return new Attempt(Ids.next(), whom, false, true, false);
    }

    private static Digest digest() {
        return new Digest(Map.of(Kind.DUE, 1));
    }

    private int attempts() {
        return count("recipient_attempt");
    }

    private int recipients() {
        return count("recipient");
    }

    private int kept() {
        return count("reminder_mail");
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table + " where practice_id = ?")
                .param(miriam.practice().value())
                .query(Integer.class)
                .single();
    }
}
