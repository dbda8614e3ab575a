package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whom a coach still waits for, and how to stop waiting or to invite anew.
class OpenInvitationsTest extends InvitingTest {

    @Test
    void theInviterSeesWhomTheyWaitForAndNobodyElseDoes() {
        assertThat(open()).extracting(OpenInvitation::name).containsExactly("Miriam");
        assertThat(invitations.open(ute, Role.COACH)).isEmpty();
        assertThat(invitations.open(cast.coach("Anna"), Role.COACHEE)).isEmpty();

        accept(email());

        assertThat(open()).isEmpty();
    }

    @Test
    void whatIsTakenBackOpensNothing() {
        invitations.revoke(cast.coach("Anna"), open().getFirst().id());
        assertThat(invitations.find(token)).isPresent();

        invitations.revoke(ute, open().getFirst().id());

        assertThat(invitations.find(token)).isEmpty();
        assertThat(accept(email())).isEqualTo(NO_LONGER);
        assertThat(open()).isEmpty();
    }

    @Test
    void aNewLinkOpensWhereTheOldOneDoesNoMore() {
        clock.advance(Duration.ofDays(20));
        assertThat(open().getFirst().over(clock.instant())).isTrue();
        var id = open().getFirst().id();
        assertThat(invitations.renew(cast.coach("Anna"), id)).isEmpty();

        var fresh = invitations.renew(ute, id).orElseThrow();

        assertThat(invitations.find(token)).isEmpty();
        assertThat(invitations.find(fresh)).isPresent();
        assertThat(open()).hasSize(1);
    }

    @Test
    void whoAcceptedIsNeitherTakenBackNorInvitedAgain() {
        var id = open().getFirst().id();
        var email = email();
        accept(email);

        invitations.revoke(ute, id);

        assertThat(invitations.renew(ute, id)).isEmpty();
        assertThat(persons.memberByEmail(email.value())).isPresent();
    }

    private List<OpenInvitation> open() {
        return invitations.open(ute, Role.COACHEE);
    }
}
