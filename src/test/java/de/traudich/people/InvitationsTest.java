package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import de.traudich.people.Invitations.Accepted;
import de.traudich.shared.Language;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/// A link brings one person in, once, for fourteen days.
class InvitationsTest extends InvitingTest {

    private static final Accepted TAKEN = new Accepted.EmailTaken();

    private static final PasswordEncoder FULL =
            new BoundedPasswords(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), 0, Duration.ZERO);

    @Autowired
    InvitationRepository repository;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void aLinkShowsWhoInvitesWhomToWhat() {
        var invitation = invitations.find(token).orElseThrow();

        assertThat(invitation.name()).isEqualTo("Miriam");
        assertThat(invitation.inviter()).isEqualTo(ute.id());
        assertThat(invitation.inviterName()).isEqualTo("Ute");
        assertThat(invitation.practice()).isEqualTo(ute.practice());
        assertThat(invitation.role()).isEqualTo(Role.COACHEE);
    }

    @Test
    void whoAcceptsCanSignInWithTheirRole() {
        var email = email();

        assertThat(accept(email)).isInstanceOf(Accepted.Welcome.class);

        var member = persons.memberByEmail(email.value()).orElseThrow();
        assertThat(member.person().practice()).isEqualTo(ute.practice());
        assertThat(member.roles()).containsExactly(Role.COACHEE);
    }

    @Test
    void aLinkWorksOnce() {
        accept(email());

        assertThat(invitations.find(token)).isEmpty();
        assertThat(accept(email())).isEqualTo(NO_LONGER);
    }

    @Test
    void aLinkExpiresAfterFourteenDays() {
        clock.advance(Duration.ofDays(14).minusSeconds(1));
        assertThat(invitations.find(token)).isPresent();
        clock.advance(Duration.ofSeconds(1));

        assertThat(invitations.find(token)).isEmpty();
        assertThat(accept(email())).isEqualTo(NO_LONGER);
    }

    @Test
    void anUnknownLinkIsNoLongerValidEither() {
        assertThat(invitations.find("unknown")).isEmpty();
        assertThat(invitations.find("")).isEmpty();
    }

    @Test
    void theTableKeepsNoToken() {
        assertThat(db.sql("select count(*) from invitation where token_hash = ?")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aTakenAddressLeavesTheLinkOpenAndNobodyBehind() {
        var taken = email();
        accept(taken);
        token = invitations.invite(ute, Role.COACHEE, MIRIAM);

        assertThat(accept(taken)).isEqualTo(TAKEN);

        assertThat(invitations.find(token)).isPresent();
        assertThat(persons()).isEqualTo(2);
    }

    @Test
    void whoComesInACrowdLosesNothingAndTriesAgain() {
        var people = new People(persons, FULL, events, transaction, clock);
        var crowded = new Invitations(repository, persons, people, events, transaction, clock);

        assertThat(crowded.accept(
                        token, MIRIAM, email(), new Password("trau-dich-2026"), Language.DE, Openness.ONLY_ME))
                .isEqualTo(new Accepted.Busy());

        assertThat(persons()).isEqualTo(1);
        assertThat(accept(email())).isInstanceOf(Accepted.Welcome.class);
    }

    @RepeatedTest(3)
    void ofTwoTabsOneIsWelcomeAndTheOtherIsTold() {
        var accepted = AtOnce.both(() -> accept(email()), () -> accept(email()));

        assertThat(accepted).containsOnlyOnce(NO_LONGER);
        assertThat(accepted).hasAtLeastOneElementOfType(Accepted.Welcome.class);
        assertThat(persons()).isEqualTo(2);
    }

    @RepeatedTest(3)
    void ofTwoPeopleWithOneAddressOneIsWelcomeAndNobodyIsLeftBehind() {
        var email = email();
        var other = invitations.invite(ute, Role.COACHEE, MIRIAM);

        var accepted = AtOnce.both(() -> accept(token, email), () -> accept(other, email));

        assertThat(accepted).containsOnlyOnce(TAKEN);
        assertThat(persons()).isEqualTo(2);
    }

    @Test
    void whoHasAnAccountHereTakesTheRoleWithIt() {
        var email = email();
        accept(email);
        var miriam = persons.memberByEmail(email.value()).orElseThrow().person();
        token = invitations.invite(ute, Role.COACH, MIRIAM);

        assertThat(invitations.accept(token, miriam, Openness.ONLY_ME)).isEqualTo(new Accepted.Welcome(miriam));

        assertThat(persons.memberByEmail(email.value()).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.COACHEE, Role.COACH);
        assertThat(persons()).isEqualTo(2);
        assertThat(invitations.accept(token, miriam, Openness.ONLY_ME)).isEqualTo(NO_LONGER);
    }

    @Test
    void nobodyInvitesThemselvesAndNobodyComesFromAnotherPractice() {
        assertThat(invitations.accept(token, ute, Openness.ONLY_ME)).isEqualTo(new Accepted.NotForYou());
        assertThat(invitations.accept(token, cast.coach("Anna"), Openness.ONLY_ME))
                .isEqualTo(new Accepted.NotForYou());

        assertThat(invitations.find(token)).isPresent();
    }

    private int persons() {
        return db.sql("select count(*) from person where practice_id = ?")
                .param(ute.practice().value())
                .query(Integer.class)
                .single();
    }
}
