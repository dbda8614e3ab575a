package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.people.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Who has rehearsed together meets somebody else the next time.
class RehearsingSeriesTest extends RehearsalTest {

    @Test
    void overASeriesOfWorkshopsNobodyMeetsTwice() {
        var people = List.of(NAMES).stream().map(room::person).toList();
        var met = new HashSet<Set<Person>>();
        for (int workshop = 0; workshop < 3; workshop++) {
            var next = workshop == 0 ? room : rooms.open(room.coach);
            if (workshop > 0) {
                people.forEach(next::join);
                rehearse(next);
            }
            draw(next, 2);

            var pairs = pairs(next, people);
            assertThat(pairs).hasSize(3).noneMatch(met::contains);
            met.addAll(pairs);
        }
    }

    @Test
    void withinAWorkshopTheSecondRehearsalIsWithOthers() {
        var people = List.of(NAMES).stream().map(room::person).toList();
        draw(room, 2);
        var first = pairs(room, people);
        led.plan(BlockKind.REHEARSE).next();

        draw(room, 2);

        assertThat(pairs(room, people)).hasSize(3).doesNotContainAnyElementsOf(first);
    }

    @Test
    void shuffledAgainEverybodyGetsSomebodyElseAlsoAfterTheTurnsBegan() {
        var people = List.of(NAMES).stream().map(room::person).toList();
        draw(room, 2);
        start(0);
        var first = pairs(room, people);

        draw(room, 2);

        assertThat(pairs(room, people)).hasSize(3).doesNotContainAnyElementsOf(first);
        assertThat(circles().running()).isFalse();
    }

    @Test
    void anotherCoachsWorkshopsDoNotCount() {
        draw(room, 2);
        assertThat(repository.meetings(room.workshop.id()).times()).hasSize(3);

        var elsewhere = rooms.open(cast.colleague(room.coach, "Olaf"));
        List.of(NAMES).stream().map(room::person).forEach(elsewhere::join);

        assertThat(repository.meetings(elsewhere.workshop.id()).times()).isEmpty();
    }
}
