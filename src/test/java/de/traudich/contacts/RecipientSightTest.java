package de.traudich.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.Cost;
import de.traudich.DatabaseTest;
import de.traudich.exercises.Channel;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// The guard looks at everything by which somebody is known, at once.
@DatabaseTest
class RecipientSightTest {

    private static final Admission ADMITTED = new Admission.Admitted();

    @Autowired
    Cast cast;

    @Autowired
    Contacts contacts;

    @Autowired
    RecipientGuard guard;

    @Autowired
    RecipientKeys keys;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    @Test
    void whoWasNeverAskedIsAdmittedOnce() {
        assertThat(look(miriam, addresses(3))).isEqualTo(new RecipientGuard.Sight(List.of(ADMITTED), false, false));
    }

    @Test
    void oneAddressThatWasAskedTooOftenIsSaidBesideTheOthers() {
        var known = addresses(2);
        for (int ask = 0; ask < 3; ask++) {
            guard.admit(miriam, new Attempt(Ids.next(), known.getFirst(), false, true, false));
        }

        assertThat(look(miriam, known).admissions())
                .hasSize(2)
                .contains(ADMITTED)
                .hasAtLeastOneElementOfType(Admission.TooOften.class);
        assertThat(look(ute, known).admissions()).containsExactly(ADMITTED);
    }

    @Test
    void whoHasBarredThemMayLiftIt() {
        var known = addresses(2);
        guard.bar(miriam, List.of(known.getFirst()));

        assertThat(look(miriam, known)).matches(RecipientGuard.Sight::barred).matches(RecipientGuard.Sight::liftable);
        assertThat(look(ute, known)).matches(RecipientGuard.Sight::barred).matches(sight -> !sight.liftable());
        assertThat(look(ute, known).admissions()).contains(new Admission.DoNotContact(), ADMITTED);
    }

    @Test
    void tenAddressesCostNoMoreThanOne() {
        var cost = new Cost(db, transactions);
        var one = contact(1);
        var ten = contact(10);

        var selects = cost.selects(() -> look(miriam, keys.all(miriam, one)));

        assertThat(cost.selects(() -> look(miriam, keys.all(miriam, ten)))).isEqualTo(selects);
    }

    private RecipientGuard.Sight look(Person who, List<RecipientKey> known) {
        return guard.look(who, known, false);
    }

    private List<RecipientKey> addresses(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> keys.of(miriam, number + "@podcast.example").orElseThrow())
                .toList();
    }

    private Contact contact(int addresses) {
        var facts = new ContactFacts(
                "Podcasterin",
                "",
                "",
                "",
                List.of(),
                IntStream.range(0, addresses)
                        .mapToObj(number -> new Address(Channel.EMAIL, number + "@podcast.example"))
                        .toList(),
                Tie.STRANGER,
                null,
                null,
                null);
        return contacts.get(miriam, SomeContact.add(contacts, miriam, facts));
    }
}
