package de.traudich.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The guard on the database: what is kept, what it forgets, and who wins.
@DatabaseTest
class RecipientGuardTest {

    private static final Admission ADMITTED = new Admission.Admitted();

    @Autowired
    Cast cast;

    @Autowired
    RecipientGuard guard;

    @Autowired
    RecipientKeys keys;

    @Autowired
    JdbcClient db;

    private Person ute;
    private Person miriam;
    private Person emil;
    private RecipientKey verena;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        emil = cast.coachee(ute, "Emil");
        verena = keys.of(miriam, "verena@podcast.example").orElseThrow();
    }

    @Test
    void lookingChangesNothing() {
        var ask = Ids.next();

        for (int times = 0; times < 4; times++) {
            assertThat(guard.look(miriam, unsolicited(ask))).isEqualTo(ADMITTED);
        }

        assertThat(attempts()).isZero();
    }

    @Test
    void theFourthUnsolicitedAskIsOneTooMany() {
        for (int times = 0; times < 3; times++) {
            assertThat(guard.admit(miriam, unsolicited(Ids.next()))).isEqualTo(ADMITTED);
        }

        assertThat(guard.look(miriam, unsolicited(Ids.next()))).isInstanceOf(Admission.TooOften.class);
        assertThat(guard.admit(miriam, unsolicited(Ids.next()))).isInstanceOf(Admission.TooOften.class);
        assertThat(guard.admit(emil, unsolicited(Ids.next()))).isEqualTo(ADMITTED);
        assertThat(attempts()).isEqualTo(4);
    }

    @Test
    void theSameAttemptTwiceCountsOnce() {
        var ask = Ids.next();

        assertThat(guard.admit(miriam, unsolicited(ask))).isEqualTo(ADMITTED);
        assertThat(guard.admit(miriam, unsolicited(ask))).isEqualTo(ADMITTED);

        assertThat(attempts()).isEqualTo(1);
    }

    @Test
    void aFollowUpComesNeitherAtOnceNorAfterANo() {
        var ask = Ids.next();
        guard.admit(miriam, unsolicited(ask));

        assertThat(guard.admit(miriam, followUp(ask))).isInstanceOf(Admission.FollowUpTooEarly.class);
        guard.noted(miriam, ask, true);
        assertThat(guard.look(miriam, followUp(ask))).isEqualTo(new Admission.AfterANo());
        guard.noted(miriam, ask, false);
        assertThat(guard.look(miriam, followUp(ask))).isInstanceOf(Admission.FollowUpTooEarly.class);
    }

    @Test
    void afterTenWorkingDaysThereIsOneFollowUpAndNoSecond() {
        var ask = Ids.next();
        guard.admit(miriam, unsolicited(ask));
        longAgo(ask);

        assertThat(guard.admit(miriam, followUp(ask))).isEqualTo(ADMITTED);
        assertThat(guard.admit(miriam, followUp(ask))).isEqualTo(ADMITTED);
        assertThat(attempts()).isEqualTo(2);
    }

    @Test
    void aNoFromSomebodyElsesHandIsNotKept() {
        var ask = Ids.next();
        guard.admit(miriam, unsolicited(ask));
        longAgo(ask);

        guard.noted(emil, ask, true);
        guard.withdrawn(emil, ask);

        assertThat(guard.look(miriam, followUp(ask))).isEqualTo(ADMITTED);
        assertThatThrownBy(() -> guard.look(emil, followUp(ask))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> guard.admit(emil, unsolicited(ask))).isInstanceOf(Stale.class);
    }

    @Test
    void whatWasWithdrawnCountsNoLongerAndMayBeMadeAgain() {
        var ask = Ids.next();
        for (int times = 0; times < 2; times++) guard.admit(miriam, unsolicited(Ids.next()));
        guard.admit(miriam, unsolicited(ask));

        guard.withdrawn(miriam, ask);

        assertThat(guard.look(miriam, unsolicited(Ids.next()))).isEqualTo(ADMITTED);
        assertThat(guard.admit(miriam, unsolicited(ask))).isEqualTo(ADMITTED);
        assertThat(guard.look(miriam, unsolicited(Ids.next()))).isInstanceOf(Admission.TooOften.class);
    }

    @Test
    void anAskGoesToOneRecipient() {
        var ask = Ids.next();
        guard.admit(miriam, unsolicited(ask));
        var other = keys.of(miriam, "ilka@chor.example").orElseThrow();

        assertThatThrownBy(() -> guard.admit(miriam, new Attempt(ask, other, false, true, false)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whoSaidStopIsAskedByNobodyAndOnlyWhoSetItTakesItBack() {
        guard.bar(miriam, List.of(verena));

        assertThat(guard.admit(emil, unsolicited(Ids.next()))).isEqualTo(new Admission.DoNotContact());
        assertThat(seen(ute)).matches(RecipientGuard.Sight::barred).matches(sight -> !sight.liftable());
        guard.lift(ute, List.of(verena));
        assertThat(seen(emil)).matches(RecipientGuard.Sight::barred);
        guard.bar(ute, List.of(verena));
        assertThat(seen(miriam)).matches(RecipientGuard.Sight::liftable);
        guard.lift(miriam, List.of(verena));
        assertThat(guard.admit(emil, unsolicited(Ids.next()))).isEqualTo(ADMITTED);
    }

    @RepeatedTest(5)
    void ofTwoWhoAskAFigureAtTheSameMomentOneIsRefused() {
        guard.admit(ute, figure(Ids.next()));

        var answers =
                AtOnce.both(() -> guard.admit(miriam, figure(Ids.next())), () -> guard.admit(emil, figure(Ids.next())));

        assertThat(answers).containsOnlyOnce(ADMITTED).hasAtLeastOneElementOfType(Admission.FigureTooOften.class);
    }

    @RepeatedTest(3)
    void ofEightWhoAskAFigureNobodyKnowsYetTwoAreAdmitted() {
        var answers = AtOnce.times(8, number -> guard.admit(number % 2 == 0 ? miriam : emil, figure(Ids.next())));

        assertThat(answers).filteredOn(ADMITTED::equals).hasSize(2);
        assertThat(attempts()).isEqualTo(2);
    }

    @RepeatedTest(3)
    void ofTwoRecipientsOfOneAskAtOnceOneIsKept() {
        var ask = Ids.next();
        var other = keys.of(miriam, "ilka@chor.example").orElseThrow();

        var admitted =
                AtOnce.both(() -> admits(unsolicited(ask)), () -> admits(new Attempt(ask, other, false, true, false)));

        assertThat(admitted).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void anotherPracticeKnowsAnotherKey() {
        var ida = cast.coach("Ida");

        assertThat(keys.of(ida, "verena@podcast.example")).isPresent().get().isNotEqualTo(verena);
        assertThat(keys.of(emil, "Verena+x@Podcast.example")).hasValue(verena);
        assertThat(keys.of(emil, " ")).isEmpty();
    }

    @Test
    void theTableHoldsNoAddress() {
        guard.admit(miriam, unsolicited(Ids.next()));

        assertThat(db.sql("select count(*) from recipient_attempt where recipient_key like '%verena%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(db.sql("select distinct length(recipient_key) from recipient")
                        .query(Integer.class)
                        .list())
                .containsOnly(43);
    }

    private RecipientGuard.Sight seen(Person who) {
        return guard.look(who, List.of(verena), false);
    }

    private boolean admits(Attempt attempt) {
        try {
            return guard.admit(miriam, attempt).equals(ADMITTED);
        } catch (Stale overtaken) {
            return false;
        }
    }

    private Attempt unsolicited(UUID ask) {
        return new Attempt(ask, verena, false, true, false);
    }

    private Attempt followUp(UUID ask) {
        return new Attempt(ask, verena, true, true, false);
    }

    private Attempt figure(UUID ask) {
        return new Attempt(ask, verena, false, false, true);
    }

    private void longAgo(UUID ask) {
        db.sql("update recipient_attempt set at = at - interval 30 day where ask_ref = ?")
                .param(ask)
                .update();
    }

    private int attempts() {
        return db.sql("select count(*) from recipient_attempt where practice_id = ?")
                .param(ute.practice().value())
                .query(Integer.class)
                .single();
    }
}
