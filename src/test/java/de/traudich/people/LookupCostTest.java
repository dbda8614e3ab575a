package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.Cost;
import de.traudich.DatabaseTest;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// What is asked of one person or practice costs the same, however many others there are.
@DatabaseTest
class LookupCostTest {

    private static final int STRANGERS = 300;

    @Autowired
    Cast cast;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    PersonRepository persons;

    @Autowired
    Invitations invitations;

    @Autowired
    PasswordLinkRepository links;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    private Person ute;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        persons.addAccount(ute, new EmailAddress(Ids.next() + "@traudich.example"), "", clock.instant());
        invitations.invite(ute, Role.COACHEE, new PersonName("Miriam"));
    }

    @Test
    void whetherSomebodyHasAnAccount() {
        var guest = cast.coach("Emil");

        costsTheSameBesideStrangers(() -> assertThat(accounts.has(guest.id())).isFalse());
    }

    @Test
    void whoBelongsToAPractice() {
        costsTheSameBesideStrangers(
                () -> assertThat(people.members(ute.practice())).hasSize(1));
    }

    @Test
    void whomSomebodyWaitsFor() {
        costsTheSameBesideStrangers(
                () -> assertThat(invitations.open(ute, Role.COACHEE)).hasSize(1));
    }

    @Test
    void aNewPassword() {
        var token = Ids.token();
        links.add(
                Ids.next(),
                ute,
                Hash.of(token),
                clock.instant(),
                clock.instant().plus(Duration.ofMinutes(30)));

        costsTheSameBesideStrangers(
                () -> links.setPassword(links.account(Hash.of(token)).orElseThrow(), "another"));
    }

    private void costsTheSameBesideStrangers(Runnable work) {
        var cost = new Cost(db, transactions);
        var before = cost.reads(work);
        strangers();

        assertThat(cost.reads(work)).isLessThan(before + STRANGERS / 3);
    }

    /// In another practice, each with an account, a role, and an invitation that nobody has accepted.
    private void strangers() {
        var elsewhere = cast.coach("Anna").practice().value();
        var all = " from person where practice_id = ?";
        db.sql("insert into person (id, practice_id, name, language, created_at) select uuid(), ?, 'Kofi', 'en', now()"
                        + " from seq_1_to_" + STRANGERS)
                .param(elsewhere)
                .update();
        db.sql("insert into account (id, practice_id, person_id, email, password, created_at)"
                        + " select uuid(), practice_id, id, concat(id, '@traudich.example'), '', now()" + all)
                .param(elsewhere)
                .update();
        db.sql("insert into practice_role (id, practice_id, person_id, role) select uuid(), practice_id, id, 'COACHEE'"
                        + all)
                .param(elsewhere)
                .update();
        db.sql("insert into invitation (id, practice_id, inviter_id, role, name, token_hash, created_at, expires_at)"
                        + " select uuid(), practice_id, id, 'COACHEE', 'Lena', left(sha2(id, 256), 43), now(), now()"
                        + all)
                .param(elsewhere)
                .update();
    }
}
