package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.coaching.Coaching;
import de.traudich.people.Accounts.Made;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/// A guest who makes an account stays the same person, and makes one.
@DatabaseTest
class AccountsTest {

    private static final PersonName LENA = new PersonName("Lena K");
    private static final Password PASSWORD = new Password("trau-dich-2026");
    private static final Made BEFORE = new Made.Before();
    private static final Made TAKEN = new Made.EmailTaken();

    private final GuestPass pass = GuestPass.next();

    @Autowired
    Cast cast;

    @Autowired
    Guests guests;

    @Autowired
    Accounts accounts;

    @Autowired
    PersonRepository persons;

    @Autowired
    Coaching coaching;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient db;

    private Person ute;
    private Person lena;

    @BeforeEach
    void lenaIsAGuest() {
        ute = cast.coach("Ute");
        lena = guests.welcome(pass, ute.practice(), new PersonName("Lena"), Language.DE);
    }

    @Test
    void anAccountBelongsToTheSamePerson() {
        var email = email();

        make(email, null);

        var member = persons.memberByEmail(email.value()).orElseThrow();
        assertThat(member.person().id()).isEqualTo(lena.id());
        assertThat(member.person().name()).isEqualTo("Lena K");
        assertThat(member.person().language()).isEqualTo(Language.EN);
        assertThat(member.roles()).containsExactly(Role.COACHEE);
        assertThat(accounts.has(lena.id())).isTrue();
    }

    @Test
    void withoutATickNobodyIsTheirCoach() {
        make(email(), null);

        assertThat(coaching.coachees(ute)).isEmpty();
    }

    @Test
    void withATickTheCoachAccompaniesThem() {
        make(email(), ute.id());

        assertThat(coaching.coachees(ute)).singleElement().satisfies(one -> assertThat(one.name())
                .isEqualTo("Lena K"));
    }

    @Test
    void aTakenAddressIsSaidAndChangesNothing() {
        var taken = email();
        make(taken, null);
        var kofi = guests.welcome(GuestPass.next(), ute.practice(), new PersonName("Kofi"), Language.DE);

        assertThat(accounts.make(kofi, LENA, taken, PASSWORD, Language.EN, ute.id()))
                .isEqualTo(TAKEN);

        assertThat(accounts.has(kofi.id())).isFalse();
        assertThat(persons.person(kofi.id())).hasValue(kofi);
        assertThat(coaching.coachees(ute)).isEmpty();
    }

    @RepeatedTest(3)
    void twoTabsAtOnceMakeOneAccount() {
        var made = AtOnce.both(() -> make(email(), ute.id()), () -> make(email(), ute.id()));

        assertThat(made).containsOnlyOnce(BEFORE);
        assertThat(made).hasAtLeastOneElementOfType(Made.Welcome.class);
        assertThat(accountsOf(lena)).isEqualTo(1);
        assertThat(coaching.coachees(ute)).hasSize(1);
    }

    @RepeatedTest(3)
    void ofTwoGuestsWithOneAddressOneMakesItAndTheOtherLosesNothing() {
        var kofi = guests.welcome(GuestPass.next(), ute.practice(), new PersonName("Kofi"), Language.DE);
        var email = email();

        var made = AtOnce.both(
                () -> make(email, null), () -> accounts.make(kofi, LENA, email, PASSWORD, Language.EN, null));

        assertThat(made).containsOnlyOnce(TAKEN);
        assertThat(accountsOf(lena) + accountsOf(kofi)).isEqualTo(1);
    }

    @Test
    void thePassWorksUntilTheySignIn() {
        var email = email();
        make(email, null);
        assertThat(guests.known(pass, ute.practice())).isPresent();

        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email.value(), PASSWORD.value()));

        assertThat(guests.known(pass, ute.practice())).isEmpty();
    }

    @Test
    void aWrongPasswordRetiresNoPass() {
        var email = email();
        make(email, null);

        assertThatThrownBy(() -> signIn.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(email.value(), "somebody else")))
                .isInstanceOf(BadCredentialsException.class);

        assertThat(guests.known(pass, ute.practice())).isPresent();
    }

    private Made make(EmailAddress email, @Nullable PersonId coach) {
        return accounts.make(lena, LENA, email, PASSWORD, Language.EN, coach);
    }

    private int accountsOf(Person person) {
        return db.sql("select count(*) from account where person_id = ?")
                .param(person.id().value())
                .query(Integer.class)
                .single();
    }

    private static EmailAddress email() {
        return new EmailAddress(Ids.next() + "@traudich.example");
    }
}
