package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.shared.Language;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A guest is the same person as long as the cookie lasts.
@DatabaseTest
class GuestsTest {

    private final GuestPass pass = GuestPass.next();

    @Autowired
    Cast cast;

    @Autowired
    Guests guests;

    @Autowired
    JdbcClient db;

    @Test
    void aGuestWhoComesBackIsTheSamePerson() {
        var practice = cast.coach("Ute").practice();
        var lena = welcome(practice, "Lena");

        assertThat(guests.known(pass, practice)).hasValue(lena);
        assertThat(welcome(practice, "Somebody else")).isEqualTo(lena);
    }

    @Test
    void whoHasNoPassIsNobody() {
        assertThat(guests.known(GuestPass.next(), cast.coach("Ute").practice())).isEmpty();
    }

    @Test
    void inAnotherPracticeTheyAreAnotherPerson() {
        var here = cast.coach("Ute").practice();
        var there = cast.coach("Anna").practice();
        var lena = welcome(here, "Lena");

        assertThat(guests.known(pass, there)).isEmpty();
        assertThat(welcome(there, "Lena").id()).isNotEqualTo(lena.id());
    }

    @RepeatedTest(5)
    void severalTabsAtOnceAreOnePerson() {
        var practice = cast.coach("Ute").practice();

        var people = AtOnce.times(5, _ -> welcome(practice, "Lena"));

        assertThat(people).containsOnly(people.getFirst());
        assertThat(db.sql("select count(*) from person where practice_id = ?")
                        .param(practice.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private Person welcome(PracticeId practice, String name) {
        return guests.welcome(pass, practice, new PersonName(name), Language.DE);
    }
}
