package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.traudich.Room;
import de.traudich.insights.PairedChange.Direction;
import de.traudich.people.Person;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Four weeks before a workshop against four after it, computed by hand.
class AroundTest extends CohortWindow {

    @Test
    void fourWeeksBeforeAWorkshopStandAgainstFourAfterIt() {
        var people = IntStream.range(0, 6)
                .mapToObj(number -> cast.coachee(ute, "Nr. " + number))
                .toArray(Person[]::new);
        var mai = group("Mai", 100, people);
        var room = held(50, people);
        for (int i = 0; i < people.length; i++) {
            if (i % 2 == 0) asked(people[i], 51 + i, 70, "OUTCOME");
            asked(people[i], 40, 40 + i, "OUTCOME");
            asked(people[i], 30, 40 - i, "OUTCOME");
            asked(people[i], 90, "OUTCOME");
            asked(people[i], 10, "OUTCOME");
        }
        lateInTheRound(room, people[0]);
        settle();

        var around = cohort(Map.of("group", mai)).around();

        assertThat(around).singleElement().satisfies(one -> {
            assertThat(one.people()).isEqualTo(6);
            assertThat(one.asks()).contains(new Shift(.5, 2, 6, 0, 6, Direction.ROSE));
            assertThat(one.fear()).isEmpty();
        });
        assertThat(cohort(Map.of("group", mai, "period", "1m")).around()).isEmpty();
    }

    /// Asked in the round, long after the workshop was closed.
    private void lateInTheRound(Room room, Person who) {
        db.sql("update ask set visibility = 'OUTCOME', asked_at = :at where person_id = :who"
                        + " and id in (select ask_id from round_ask where workshop_id = :workshop)")
                .param("at", clock.instant().minus(Duration.ofDays(45)))
                .param("who", who.id().value())
                .param("workshop", room.workshop.id().value())
                .update();
    }

    @Test
    void fewerThanFiveWhoWereThereAreOnlyCounted() {
        var mai = group("Mai", 100, miriam, emil);
        held(50, miriam, emil);
        settle();

        assertThat(cohort(Map.of("group", mai)).around())
                .extracting(Around::people, Around::asks)
                .containsExactly(tuple(2, Optional.empty()));
    }
}
