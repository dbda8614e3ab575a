package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Getting in, and how guessing is slowed down.
@DatabaseTest
class SignInTest {

    private static final String PASSWORD = "trau-dich-2026";

    @Autowired
    Cast cast;

    @Autowired
    Invitations invitations;

    @Autowired
    SignIn signIn;

    @Autowired
    CurrentPerson current;

    @Autowired
    MutableClock clock;

    private String email;

    @BeforeEach
    void miriamHasAnAccount() {
        email = Ids.next() + "@traudich.example";
        var token = invitations.invite(cast.coach("Ute"), Role.COACHEE, new PersonName("Miriam"));
        invitations.accept(
                token,
                new PersonName("Miriam"),
                new EmailAddress(email),
                new Password(PASSWORD),
                Language.DE,
                Openness.ONLY_ME);
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theRightPasswordOpensTheDoorHoweverTheAddressIsTyped() {
        var authentication = signIn(" " + email.toUpperCase(Locale.ROOT) + " ", PASSWORD);

        assertThat(authentication.getPrincipal()).isInstanceOf(Member.class);
        assertThat(authentication.getAuthorities()).extracting("authority").contains("ROLE_COACHEE");
    }

    @Test
    void whoIsSignedInActsInTheirOwnName() {
        assertThat(current.member()).isEmpty();
        SecurityContextHolder.getContext().setAuthentication(signIn(email, PASSWORD));

        assertThat(current.get().name()).isEqualTo("Miriam");
        assertThat(current.is(Role.COACHEE)).isTrue();
        assertThat(current.is(Role.COACH)).isFalse();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAnswerAlike() {
        assertThatThrownBy(() -> signIn(email, "wrong-password")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn(Ids.next() + "@traudich.example", PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() {
        failures(5);
        assertThatThrownBy(() -> signIn(email, PASSWORD)).isInstanceOf(LockedException.class);

        clock.advance(Duration.ofSeconds(5));

        assertThat(signIn(email, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void everyFurtherFailureDoublesThePause() {
        failures(5);
        clock.advance(Duration.ofSeconds(5));
        failures(1);

        clock.advance(Duration.ofSeconds(9));
        assertThatThrownBy(() -> signIn(email, PASSWORD)).isInstanceOf(LockedException.class);
        clock.advance(Duration.ofSeconds(1));

        assertThat(signIn(email, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void anUnknownAddressIsSlowedDownLikeAKnownOne() {
        email = Ids.next() + "@traudich.example";
        failures(5);

        assertThatThrownBy(() -> signIn(email, PASSWORD)).isInstanceOf(LockedException.class);
    }

    @Test
    void failuresAreForgottenAfterAQuarterOfAnHour() {
        failures(5);
        clock.advance(Duration.ofMinutes(15));

        failures(4);

        assertThat(signIn(email, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void onesFailuresDoNotSlowAnother() {
        var miriam = email;
        email = Ids.next() + "@traudich.example";
        failures(5);

        assertThat(signIn(miriam, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void onePasswordForEverybodyIsTriedFortyTimesFromOneNetwork() {
        for (int somebody = 0; somebody < 40; somebody++) {
            assertThatThrownBy(() -> from("2001:db8::7", Ids.next() + "@traudich.example", "wrong-password"))
                    .isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> from("2001:db8::8", email, PASSWORD)).isInstanceOf(LockedException.class);
        assertThat(from("2001:db8:0:1::7", email, PASSWORD).isAuthenticated()).isTrue();
        clock.advance(Duration.ofSeconds(5));
        assertThat(from("2001:db8::8", email, PASSWORD).isAuthenticated()).isTrue();
    }

    private Authentication from(String address, String typed, String password) {
        var form = UsernamePasswordAuthenticationToken.unauthenticated(typed, password);
        form.setDetails(new WebAuthenticationDetails(address, null));
        return signIn.authenticate(form);
    }

    private void failures(int many) {
        for (int failure = 0; failure < many; failure++) {
            assertThatThrownBy(() -> signIn(email, "wrong-password")).isInstanceOf(BadCredentialsException.class);
        }
    }

    private Authentication signIn(String typed, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(typed, password));
    }
}
