package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.DatabaseTest;
import de.traudich.shared.EmailAddress;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// The first person of a new installation. It needs a schema of its own: nobody may have been there before.
@DatabaseTest
@TestPropertySource(properties = "traudich.test=empty")
class PeopleTest {

    @Autowired
    People people;

    @Test
    void whoComesFirstBecomesOwnerAndCoachAndNobodyAfterThem() {
        assertThat(people.isEmpty()).isTrue();

        var made = AtOnce.both(() -> first("Anna", "anna@new.example"), () -> first("Anna", "anna@two.example"));

        var anna = made.stream().flatMap(Optional::stream).toList().getFirst();
        assertThat(made).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(people.isEmpty()).isFalse();
        assertThat(people.members(anna.practice())).singleElement().satisfies(owner -> assertThat(owner.roles())
                .containsExactlyInAnyOrder(Role.OWNER, Role.COACH));
        assertThat(people.practice(anna.practice()))
                .isEqualTo(new Practice(anna.practice(), "Praxis Anna", Language.DE, ZoneId.of("Europe/Berlin")));
        assertThatThrownBy(() -> setUp("Eve", "eve@new.example")).isInstanceOf(Stale.class);
        aPersonSpeaksTheLanguageTheyChoose(anna);
    }

    private void aPersonSpeaksTheLanguageTheyChoose(Person anna) {
        people.speak(anna.id(), Language.EN);

        assertThat(people.members(anna.practice()).getFirst().person().language())
                .isEqualTo(Language.EN);
    }

    @Test
    void anUnknownPracticeIsStale() {
        assertThatThrownBy(() -> people.practice(new PracticeId(Ids.next()))).isInstanceOf(Stale.class);
    }

    private Optional<Person> first(String name, String email) {
        try {
            return Optional.of(setUp(name, email));
        } catch (Stale second) {
            return Optional.empty();
        }
    }

    private Person setUp(String name, String email) {
        return people.setUp(
                "Praxis " + name,
                new PersonName(name),
                new EmailAddress(email),
                new Password("trau-dich-2026"),
                Language.DE);
    }
}
