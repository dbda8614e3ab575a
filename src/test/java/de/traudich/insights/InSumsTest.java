package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.Person;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.SummingUp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Who is there only in sums is counted when nobody can be told from them.
@DatabaseTest
class InSumsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Room.Rooms rooms;

    @Autowired
    private Insights insights;

    @Autowired
    private Counting counting;

    @Autowired
    private Hosting hosting;

    @Autowired
    private SummingUp summingUp;

    @Autowired
    private MutableClock clock;

    private Person ute;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
    }

    @Test
    void theGroupIsCountedWhenTheQuarterIsOverAndThereAreFive() {
        for (int person = 0; person < 5; person++) {
            var ask = cast.planned(cast.coachee(ute, "Nr. " + person), "E01");
            ask.expect(40, 50);
            ask.answered(Outcome.YES);
            ask.show(Visibility.GROUP_ANONYMOUS);
        }
        settle();
        assertThat(overview().empty()).isTrue();

        clock.advance(Duration.ofDays(93));

        assertThat(overview().anonymous().balance()).isEqualTo(new Balance(5, 5, 200));
        assertThat(overview().forecasts().balance()).isEqualTo(Balance.NONE);
        assertThat(overview().fears().lines()).isEmpty();
    }

    /// A host has seen their guests by name: four of them and one who shares with the group would tell of that one.
    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "5, 9"})
    void whoWasSeenHidesNobody(int coachees, int counted) {
        var room = rooms.open(ute, "Kofi", "Zofia", "Bernd", "Xaver").asking();
        List.of("Kofi", "Zofia", "Bernd", "Xaver")
                .forEach(name -> room.asker(name).answered(Outcome.YES));
        assertThat(hosting.close(room.workshop.id(), ute)).isTrue();
        for (int person = 0; person < coachees; person++) {
            var ask = cast.planned(cast.coachee(ute, "Nr. " + person), "E01");
            ask.answered(Outcome.YES);
            ask.show(Visibility.GROUP_ANONYMOUS);
        }
        clock.advance(SummingUp.KEPT.plusDays(3));
        summingUp.sumUp(100);
        settle();

        assertThat(overview().funnel().planned()).isZero();
        assertThat(overview().anonymous().funnel().yes()).isEqualTo(counted);
    }

    private Overview overview() {
        return insights.overview(
                Looking.of(ute, Selection.of(Map.of("period", "all")).selection()));
    }

    private void settle() {
        counting.countAnew();
    }
}
