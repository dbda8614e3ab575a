package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.Cost;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.Seen;
import de.traudich.asks.Ask;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.insights.CoacheeChecks.Sight;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.Person;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// One coachee, as far as they share, computed by hand.
@DatabaseTest
class CoacheeChecksTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Room.Rooms rooms;

    @Autowired
    private CoacheeChecks checks;

    @Autowired
    private Counting counting;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MutableClock clock;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    @Test
    void everythingThatIsSharedIsCountedOnce() {
        told(miriam, 20, Outcome.YES, 70, 30);
        silent(60, 50, 40).show(Visibility.COACH);
        planned(miriam).notAsked(NotAskedReason.FEAR);
        planned(miriam).waiting();
        planned(miriam);
        settle();

        var coachee = of(ute, miriam);

        assertThat(coachee.funnel()).isEqualTo(new Funnel(5, 3, 1, 1, 1, 1, Map.of(NotAskedReason.FEAR, 1)));
        assertThat(coachee.balance()).isEqualTo(new Balance(2, 1, 80));
        assertThat(coachee.check().fears().count()).isEqualTo(2);
        assertThat(coachee.fear()).isEmpty();
    }

    @Test
    void whatIsNotSharedWithTheCoachIsNotThere() {
        told(miriam, 20, Outcome.YES, 70, 30).show(Visibility.ONLY_ME);
        told(miriam, 20, Outcome.YES, 70, 30).show(Visibility.GROUP_ANONYMOUS);
        var room = rooms.open(ute);
        room.join(miriam);
        room.asking();
        room.asker("Miriam").answered(Outcome.YES);
        told(cast.coachee(ute, "Emil"), 20, Outcome.YES, 70, 30);
        settle();

        assertThat(of(ute, miriam).empty()).isTrue();
    }

    @Test
    void somebodyElsesCoacheeIsEmpty() {
        told(miriam, 20, Outcome.YES, 70, 30);
        settle();

        assertThat(of(cast.colleague(ute, "Anna"), miriam).empty()).isTrue();
        assertThat(of(ute, cast.coachee(cast.coach("Anna"), "Zofia")).empty()).isTrue();
    }

    @Test
    void fearFallsWhereTheSignsSaySo() {
        for (int ask = 0; ask < 5; ask++) told(miriam, 50, Outcome.YES, 60 + ask, 40 - ask);
        settle();
        assertThat(of(ute, miriam).fear()).contains(new Shift(62, 38, 5, 5, 0, PairedChange.Direction.UNCLEAR));

        told(miriam, 50, Outcome.YES, 62, 38);
        settle();
        assertThat(of(ute, miriam).fear()).contains(new Shift(62, 38, 6, 6, 0, PairedChange.Direction.FELL));
    }

    @Test
    void whatIsTakenBackIsGoneFromAnOpenWindow() {
        var ask = told(miriam, 20, Outcome.YES, 70, 30);
        settle();
        try (var seen = Seen.of(checks.topics(), sight(ute, miriam))) {
            ask.show(Visibility.ONLY_ME);

            assertThat(seen.next(CoacheeCheck::empty)).isNotNull();
        }
    }

    @Test
    void aPageIsOneStatement() {
        told(miriam, 20, Outcome.YES, 70, 30);
        settle();

        assertThat(new Cost(db, transactions).selects(() -> of(ute, miriam))).isEqualTo(2);
    }

    private CoacheeCheck of(Person coach, Person coachee) {
        return checks.of(sight(coach, coachee));
    }

    private static Sight sight(Person coach, Person coachee) {
        return new Sight(Looking.of(coach, Selection.of(Map.of("period", "all")).selection()), coachee.id());
    }

    private Asker planned(Person who) {
        var ask = cast.planned(who, "E01");
        ask.show(Visibility.OUTCOME);
        return ask;
    }

    private Asker silent(int chance, int before, int after) {
        var ask = planned(miriam);
        ask.expect(chance, before);
        ask.asked();
        clock.advance(Duration.ofDays(Ask.SILENT_DAYS));
        ask.report(Outcome.NO_REPLY);
        ask.fearAfter(after);
        return ask;
    }

    private Asker told(Person who, int chance, Outcome outcome, int before, int after) {
        var ask = planned(who);
        ask.expect(chance, before);
        ask.answered(outcome).fearAfter(after);
        return ask;
    }

    private void settle() {
        counting.countAnew();
    }
}
