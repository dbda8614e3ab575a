package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody forgot their password.
@DatabaseTest
class PasswordLinksTest {

    private static final PersonName MIRIAM = new PersonName("Miriam");
    private static final Password NEW = new Password("ein ganz neuer Satz");

    @Autowired
    Cast cast;

    @Autowired
    Invitations invitations;

    @Autowired
    PasswordLinks links;

    @Autowired
    ForgottenPasswords forgotten;

    @Autowired
    PasswordLinkRepository repository;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PersonRepository persons;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient db;

    private EmailAddress email;

    @BeforeEach
    void miriamHasAnAccount() {
        email = new EmailAddress(Ids.next() + "@traudich.example");
        var token = invitations.invite(cast.coach("Ute"), Role.COACHEE, MIRIAM);
        invitations.accept(token, MIRIAM, email, new Password("trau-dich-2026"), Language.DE, Openness.ONLY_ME);
    }

    @Test
    void aLinkLeadsToANewPassword() {
        assertThat(links.use(asked(), NEW)).contains(email);

        assertThat(opensWith(NEW)).isTrue();
        assertThat(opensWith(new Password("trau-dich-2026"))).isFalse();
    }

    @Test
    void openingALinkUsesNothingUp() {
        var token = asked();

        assertThat(links.opens(token)).isTrue();
        assertThat(links.opens(token)).isTrue();
        assertThat(opensWith(new Password("trau-dich-2026"))).isTrue();
    }

    @Test
    void aLinkWorksOnceAndEndsAllOthers() {
        var first = asked();
        var second = asked();
        links.use(second, NEW);

        assertThat(links.use(second, new Password("noch ein anderer"))).isEmpty();
        assertThat(links.use(first, new Password("noch ein anderer"))).isEmpty();
        assertThat(links.opens(first)).isFalse();
        assertThat(opensWith(NEW)).isTrue();
    }

    @RepeatedTest(3)
    void ofTwoTabsOneSetsThePassword() {
        var token = asked();

        var used = AtOnce.both(() -> links.use(token, NEW), () -> links.use(token, NEW));

        assertThat(used).containsExactlyInAnyOrder(Optional.of(email), Optional.empty());
    }

    @Test
    void aLinkIsOverAfterHalfAnHour() {
        var token = asked();
        clock.advance(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(links.opens(token)).isTrue();

        clock.advance(Duration.ofSeconds(1));

        assertThat(links.opens(token)).isFalse();
        assertThat(links.use(token, NEW)).isEmpty();
    }

    @Test
    void anUnknownAddressChangesNothingAndAForgedLinkOpensNothing() {
        var before = all();

        links.ask(new EmailAddress(Ids.next() + "@traudich.example"));

        assertThat(all()).isEqualTo(before);
        assertThat(links.opens("unknown")).isFalse();
        assertThat(links.use("", NEW)).isEmpty();
    }

    @Test
    void threeLinksAnHourAreEnough() {
        for (int time = 0; time < 5; time++) {
            links.ask(email);
        }
        assertThat(mine()).hasSize(3);

        clock.advance(Duration.ofHours(1));
        links.ask(email);

        assertThat(mine()).hasSize(4);
    }

    @RepeatedTest(3)
    void nobodyGetsMoreByAskingAtOnce() {
        AtOnce.times(6, _ -> {
            links.ask(email);
            return true;
        });

        assertThat(mine()).hasSize(3);
    }

    @Test
    void theTableKeepsNoToken() {
        var token = asked();

        assertThat(mine()).doesNotContain(token).contains(Hash.of(token));
    }

    @Test
    void whoHasAnAccountIsAnsweredBeforeAnybodyIsLookedUp() {
        transaction.executeWithoutResult(_ -> {
            repository.lockAccount(email.value());

            forgotten.ask(email);

            assertThat(mine()).isEmpty();
        });
        await().until(() -> mine().size() == 1);
    }

    @RepeatedTest(3)
    void ofTwoWhoSendALinkOneDoes() {
        var link = waiting();

        var claimed = AtOnce.both(
                () -> links.claim(link).isPresent(), () -> links.claim(link).isPresent());

        assertThat(claimed).containsExactlyInAnyOrder(true, false);
        assertThat(links.waiting()).doesNotContain(link);
    }

    @Test
    void whatWasNotTakenIsTriedAgainUntilItIsSent() {
        var link = waiting();
        links.claim(link);
        links.release(link);
        assertThat(links.waiting()).contains(link);

        assertThat(links.claim(link).orElseThrow().email()).isEqualTo(email.value());
        links.sent(link);
        links.release(link);

        assertThat(links.waiting()).doesNotContain(link);
        assertThat(links.claim(link)).isEmpty();
    }

    @Test
    void aLinkThatIsOverIsNotSent() {
        var link = waiting();
        clock.advance(Duration.ofMinutes(30));

        assertThat(links.claim(link)).isEmpty();
    }

    private String asked() {
        return links.claim(waiting()).orElseThrow().token();
    }

    private UUID waiting() {
        links.ask(email);
        return db.sql("select l.id from password_link l join account a on a.person_id = l.person_id"
                        + " where a.email = ? and claimed_at is null order by l.id desc limit 1")
                .param(email.value())
                .query(UUID.class)
                .single();
    }

    private boolean opensWith(Password password) {
        return passwords.matches(
                password.value(),
                persons.memberByEmail(email.value()).orElseThrow().passwordHash());
    }

    private List<String> mine() {
        return db.sql(
                        "select token_hash from password_link l join account a on a.person_id = l.person_id where a.email = ?")
                .param(email.value())
                .query(String.class)
                .list();
    }

    private int all() {
        return db.sql("select count(*) from password_link").query(Integer.class).single();
    }
}
