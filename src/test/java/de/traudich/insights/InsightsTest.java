package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.Seen;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.coaching.GroupKept;
import de.traudich.coaching.Groups;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Small data sets, computed by hand.
@DatabaseTest
class InsightsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Room.Rooms rooms;

    @Autowired
    private Insights insights;

    @Autowired
    private Selections selections;

    @Autowired
    private Counting counting;

    @Autowired
    private Groups groups;

    @Autowired
    private MutableClock clock;

    private Person ute;
    private Person miriam;
    private Person emil;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        emil = cast.coachee(ute, "Emil");
    }

    @Test
    void withoutAnAskThereIsNothing() {
        assertThat(overview().empty()).isTrue();
        assertThat(insights.breakdowns(looking()))
                .allSatisfy(by -> assertThat(by.rows()).isEmpty());
    }

    @Test
    void theFunnelHoldsEveryAskOnce() {
        shared(miriam, "E01").answered(Outcome.YES);
        shared(miriam, "E02").answered(Outcome.BRIEF_REPLY);
        shared(miriam, "E03").waiting();
        shared(emil, "E01").notAsked(NotAskedReason.FEAR);
        shared(emil, "E02").notAsked(NotAskedReason.FEAR);
        shared(emil, "E03").notAsked(NotAskedReason.SETTLED);
        shared(emil, "E04");
        cast.planned(emil, "E05").answered(Outcome.YES);
        settle();

        var funnel = overview().funnel();

        assertThat(funnel)
                .isEqualTo(new Funnel(7, 3, 2, 0, 1, 3, Map.of(NotAskedReason.FEAR, 2, NotAskedReason.SETTLED, 1)));
        assertThat(funnel.open()).isEqualTo(1);
        assertThat(funnel.waiting()).isEqualTo(1);
    }

    @Test
    void expectedAndHappenedAreOfTheSameAsks() {
        told(miriam, 20, Outcome.YES, 70, 30);
        told(miriam, 20, Outcome.NO, 60, 40);
        told(emil, 60, Outcome.YES, 50, 50);
        shared(emil, "E01").answered(Outcome.YES);
        settle();

        var overview = overview();

        assertThat(overview.forecasts().balance()).isEqualTo(new Balance(3, 2, 100));
        assertThat(overview.fears().lines())
                .extracting(FearLine::name, FearLine::asks, FearLine::before, FearLine::after)
                .containsExactly(tuple("Emil", 1, 50.0, 50.0), tuple("Miriam", 2, 65.0, 35.0));
    }

    @Test
    void comparisonsGoByWhatTheExerciseAndTheNotesSay() {
        told(miriam, 20, Outcome.YES, 70, 30);
        told(emil, 40, Outcome.NO, 70, 30);
        settle();

        var breakdowns = insights.breakdowns(looking());

        assertThat(by(breakdowns, Breakdown.By.BRAKE))
                .containsExactly(new Breakdown.Row("RESTRAINT", new Balance(2, 1, 60)));
        assertThat(by(breakdowns, Breakdown.By.CHANNEL))
                .containsExactly(new Breakdown.Row("IN_PERSON", new Balance(2, 1, 60)));
        assertThat(by(breakdowns, Breakdown.By.EXERCISE))
                .containsExactly(new Breakdown.Row(cast.exercise("E01").series().toString(), new Balance(2, 1, 60)));
        assertThat(by(breakdowns, Breakdown.By.TIE)).isEmpty();
    }

    private static List<Breakdown.Row> by(List<Breakdown> all, Breakdown.By by) {
        return all.get(by.ordinal()).rows();
    }

    @Test
    void filtersCombine() {
        told(miriam, 20, Outcome.YES, 70, 30);
        told(emil, 40, Outcome.NO, 70, 30);
        var room = rooms.open(ute, "Kofi").asking();
        room.asker("Kofi").answered(Outcome.YES);
        var group = ((GroupKept.Saved) groups.create(ute, "Mai", Set.of(miriam.id()))).id();
        settle();

        assertThat(planned("group", group.value().toString())).isEqualTo(1);
        assertThat(planned("workshop", room.workshop.id().value().toString())).isEqualTo(1);
        assertThat(planned("exercise", cast.exercise("E01").series().toString()))
                .isEqualTo(3);
        assertThat(planned("brake", "awe")).isZero();
        assertThat(planned("language", "de")).isEqualTo(3);
        assertThat(planned("language", "en")).isZero();
        assertThat(planned("solicited", "yes")).isZero();
        assertThat(planned("period", "2020-01-01..2020-12-31")).isZero();
    }

    private int planned(String filter, String word) {
        var selection = Selection.of(Map.of(filter, word)).selection();
        return insights.overview(Looking.of(ute, selection)).funnel().planned();
    }

    @Test
    void somebodyElsesGroupChoosesNobody() {
        var anna = cast.colleague(ute, "Anna");
        var foreign = ((GroupKept.Saved) groups.create(anna, "Mai", Set.of())).id();
        told(miriam, 20, Outcome.YES, 70, 30);
        settle();

        assertThat(planned("group", foreign.value().toString())).isZero();
        assertThat(insights.choices(ute, Language.DE).groups()).doesNotContainKey(foreign);
    }

    @Test
    void aNewOutcomeMovesThePicture() {
        var ask = shared(miriam, "E01");
        ask.expect(30, 60);
        try (var seen = Seen.of(insights.overviews(), looking())) {
            ask.answered(Outcome.YES);

            assertThat(seen.next(overview -> overview.funnel().yes() == 1)
                            .forecasts()
                            .balance())
                    .isEqualTo(new Balance(1, 1, 30));
        }
        assertThat(insights.overviews().size()).isZero();
    }

    @Test
    void whatACoachLookedAtIsFoundAgain() {
        var selection = Selection.of(Map.of("tie", "close", "period", "all")).selection();

        selections.keep(ute, Selection.ALL);
        selections.keep(ute, selection);

        assertThat(Selection.of(selections.of(ute)).selection()).isEqualTo(selection);
        assertThat(selections.of(cast.coach("Anna"))).isEmpty();
    }

    private Asker shared(Person who, String exercise) {
        var ask = cast.planned(who, exercise);
        ask.show(Visibility.OUTCOME);
        return ask;
    }

    private void told(Person who, int chance, Outcome outcome, int before, int after) {
        var ask = shared(who, "E01");
        ask.expect(chance, before);
        ask.answered(outcome);
        ask.fearAfter(after);
    }

    private Overview overview() {
        return insights.overview(looking());
    }

    private Looking looking() {
        return Looking.of(ute, Selection.of(Map.of("period", "all")).selection());
    }

    private void settle() {
        counting.countAnew();
    }
}
