package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.people.Person;
import de.traudich.workshops.Accompanying;
import de.traudich.workshops.CoCoaches;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.SummingUp;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever leaves a room, or a workshop its names, is counted that way from the same moment on.
@DatabaseTest
class CountingRoomsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Room.Rooms rooms;

    @Autowired
    private Counting counting;

    @Autowired
    private CoCoaches coCoaches;

    @Autowired
    private Accompanying accompanying;

    @Autowired
    private Hosting hosting;

    @Autowired
    private SummingUp summingUp;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MutableClock clock;

    private Person ute;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
    }

    /// Seen from inside: nothing that comes after it could have done it.
    @Test
    void aWorkshopIsInSumsInTheMomentItIsSummedUp() {
        var room = rooms.open(ute, "Kofi").asking();
        room.asker("Kofi").answered(Outcome.YES);
        room.ended();
        assertThat(hosting.close(room.workshop.id(), ute)).isTrue();
        counting.countAnew();
        assertThat(facts(ute)).extracting(fact -> fact.get("sight")).containsExactly("SHARED");
        clock.advance(SummingUp.KEPT);

        var facts = transaction.execute(_ -> {
            summingUp.sumUp(100);
            return facts(ute);
        });

        assertThat(facts).extracting(fact -> fact.get("sight")).containsExactly("SUMS");
    }

    @Test
    void whoIsTakenOutOfTheRoomIsNotCountedUntilTheyAreBack() {
        var ben = cast.colleague(ute, "Ben");
        var room = rooms.open(ute, "Kofi", "Zofia");
        coCoaches.choose(room.workshop.id(), ute, Set.of(ben.id()));
        room.asking();
        room.asker("Kofi").answered(Outcome.YES);
        room.asker("Zofia").answered(Outcome.YES);
        counting.countAnew();
        var kofi = room.scene().seat(room.person("Kofi").id()).orElseThrow().id();
        assertThat(people(ute)).isEqualTo(people(ben)).hasSize(2);

        accompanying.remove(room.workshop.id(), ute, kofi);
        assertThat(people(ute))
                .isEqualTo(people(ben))
                .containsExactly(room.person("Zofia").id().value());
        counting.countAnew();
        assertThat(people(ute)).isEqualTo(people(ben)).hasSize(1);

        accompanying.letBack(room.workshop.id(), ute, kofi);
        assertThat(people(ute)).isEqualTo(people(ben)).hasSize(2);
    }

    private Set<UUID> people(Person coach) {
        return db.sql("select coachee_id from ask_fact where coach_id = :coach")
                .param("coach", coach.id().value())
                .query(UUID.class)
                .set();
    }

    private List<Map<String, @Nullable Object>> facts(Person coach) {
        return db.sql("select * from ask_fact where coach_id = :coach order by ask_id")
                .param("coach", coach.id().value())
                .query()
                .listOfRows();
    }
}
