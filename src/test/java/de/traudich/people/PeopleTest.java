package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.DatabaseTest;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;

/// The first person of a new installation. It needs a schema of its own: nobody may have been there before.
@DatabaseTest
@TestPropertySource(properties = "traudich.test=empty")
class PeopleTest {

    @Autowired
    People people;

    @Autowired
    UserDetailsService members;

    @Test
    void whoComesFirstBecomesOwnerAndCoachAndNobodyAfterThem() {
        assertThat(people.isEmpty()).isTrue();

        var anna = setUp("Anna", "anna@new.example");

        assertThat(people.isEmpty()).isFalse();
        assertThat(member("anna@new.example").roles()).containsExactlyInAnyOrder(Role.OWNER, Role.COACH);
        assertThat(people.practice(anna.practice()))
                .isEqualTo(new Practice(anna.practice(), "Praxis Anna", Language.DE, ZoneId.of("Europe/Berlin")));
        assertThatThrownBy(() -> setUp("Eve", "eve@new.example")).isInstanceOf(Stale.class);
        aPersonSpeaksTheLanguageTheyChoose(anna);
    }

    private void aPersonSpeaksTheLanguageTheyChoose(Person anna) {
        people.speak(anna.id(), Language.EN);

        assertThat(member("anna@new.example").person().language()).isEqualTo(Language.EN);
    }

    @Test
    void anUnknownPracticeIsStale() {
        assertThatThrownBy(() -> people.practice(new PracticeId(Ids.next()))).isInstanceOf(Stale.class);
    }

    private Person setUp(String name, String email) {
        return people.setUp(
                "Praxis " + name,
                new PersonName(name),
                new EmailAddress(email),
                new Password("trau-dich-2026"),
                Language.DE);
    }

    private Member member(String email) {
        return (Member) members.loadUserByUsername(email);
    }
}
