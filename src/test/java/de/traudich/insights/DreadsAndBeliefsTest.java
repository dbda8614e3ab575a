package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Seen;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Happened;
import de.traudich.asks.Visibility;
import de.traudich.coaching.GroupKept;
import de.traudich.coaching.Groups;
import de.traudich.insights.Insights.Looking;
import de.traudich.insights.PairedChange.Pair;
import de.traudich.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is dreaded and believed, computed by hand.
@DatabaseTest
class DreadsAndBeliefsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private DreadsAndBeliefs dreads;

    @Autowired
    private Counting counting;

    @Autowired
    private Groups groups;

    @Autowired
    private Asking asking;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MutableClock clock;

    private Noted noted;
    private Person ute;
    private Person miriam;
    private Person emil;

    @BeforeEach
    void bring() {
        noted = new Noted(db, clock.instant());
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        emil = cast.coachee(ute, "Emil");
    }

    @Test
    void withoutAnAskThereIsNothing() {
        assertThat(seen()).isEqualTo(new DreadAndBelief(DreadSum.NONE, List.of()));
    }

    @Test
    void dreadsAreSummedOverAllAsks() {
        noted.dread(miriam, 80, Happened.NO);
        noted.dread(miriam, 60, Happened.PARTLY);
        noted.dread(emil, 40, Happened.YES);
        noted.belief(emil, 70, 50);
        settle();

        assertThat(seen().dreads()).isEqualTo(new DreadSum(new Balance(3, 1, 180), 1));
    }

    /// However much somebody asks, they are one of several.
    @Test
    void beliefsAreTheMeanOfEachCoachee() {
        noted.belief(miriam, 80, 50);
        noted.belief(miriam, 70, 45);
        noted.belief(emil, 60, 60);
        settle();

        assertThat(seen().beliefs()).containsExactlyInAnyOrder(new Pair(75, 47.5), new Pair(60, 60));
        assertThat(seen().belief()).isEmpty();
        assertThat(seen().change()).isEmpty();
    }

    @Test
    void aChangeOfFewIsClaimedWhereAllWentThatWay() {
        int[] before = {70, 65, 80, 55, 60, 75};
        int[] after = {45, 50, 60, 50, 40, 55};
        for (int person = 0; person < before.length; person++) {
            noted.belief(cast.coachee(ute, "Nr. " + person), before[person], after[person]);
        }
        settle();

        assertThat(seen().belief()).contains(new Shift(67.5, 50, 6, 6, 0, PairedChange.Direction.FELL));
        assertThat(seen().change().flatMap(PairedChange::interval))
                .hasValueSatisfying(interval -> assertThat(interval.high()).isNegative());
    }

    @Test
    void whereNothingMovesNothingIsClaimed() {
        for (int person = 0; person < 5; person++) noted.belief(cast.coachee(ute, "Nr. " + person), 50, 50);
        settle();

        assertThat(seen().belief()).contains(new Shift(50, 50, 5, 0, 0, PairedChange.Direction.UNCLEAR));
    }

    @ParameterizedTest
    @EnumSource(
            value = Visibility.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COACH"})
    void whoseWordsAreNotSharedIsNotCounted(Visibility visibility) {
        noted.dread(miriam, 80, Happened.NO, visibility);
        settle();

        assertThat(seen().dreads()).isEqualTo(DreadSum.NONE);
    }

    @Test
    void halfOfANoteIsNone() {
        var ask = noted.dread(miriam, 80, Happened.NO);
        db.sql("update ask_notes set dread_happened = null, belief_before = 40 where id = ?")
                .param(ask)
                .update();
        settle();

        assertThat(seen()).isEqualTo(new DreadAndBelief(DreadSum.NONE, List.of()));
    }

    @Test
    void filtersAndForeignCoachesAreHeard() {
        noted.dread(miriam, 80, Happened.NO);
        noted.dread(emil, 40, Happened.YES);
        noted.dread(cast.coachee(cast.coach("Anna"), "Zofia"), 10, Happened.NO);
        var group = ((GroupKept.Saved) groups.create(ute, "Mai", Set.of(miriam.id()))).id();
        settle();

        var members = looking(Map.of("period", "all", "group", group.value().toString()));
        assertThat(dreads.of(members).dreads()).isEqualTo(new DreadSum(new Balance(1, 0, 80), 0));
        assertThat(dreads.of(looking(Map.of("period", "2020-01-01..2020-12-31")))
                        .dreads())
                .isEqualTo(DreadSum.NONE);
        assertThat(seen().dreads().balance().asks()).isEqualTo(2);
    }

    @Test
    void whatIsTakenBackIsGoneFromAnOpenWindow() {
        var ask = noted.dread(miriam, 80, Happened.NO);
        settle();
        try (var seen = Seen.of(dreads.topics(), looking(Map.of("period", "all")))) {
            asking.show(new AskId(ask), miriam.id(), Visibility.OUTCOME);

            assertThat(seen.next(picture -> picture.dreads().equals(DreadSum.NONE)))
                    .isNotNull();
        }
        assertThat(dreads.topics().size()).isZero();
    }

    private DreadAndBelief seen() {
        return dreads.of(looking(Map.of("period", "all")));
    }

    private Looking looking(Map<String, String> words) {
        return Looking.of(ute, Selection.of(words).selection());
    }

    private void settle() {
        counting.countAnew();
    }
}
