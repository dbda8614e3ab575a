package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.traudich.Cast;
import de.traudich.Cost;
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
import de.traudich.shared.Ids;
import de.traudich.workshops.CoCoaches;
import de.traudich.workshops.WorkshopId;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// Workshops in a row, round by round, computed by hand.
@DatabaseTest
class WorkshopSeriesTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Room.Rooms rooms;

    @Autowired
    private WorkshopSeries series;

    @Autowired
    private Counting counting;

    @Autowired
    private Groups groups;

    @Autowired
    private CoCoaches coCoaches;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MutableClock clock;

    private Person ute;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
    }

    @Test
    void everyRoundHoldsItsOwnAsks() {
        var room = rooms.open(ute, "Kofi", "Zofia", "Ayşe").asking();
        told(room, "Kofi", 20, Outcome.YES);
        told(room, "Zofia", 40, Outcome.NO);
        room.asker("Ayşe").notAsked(NotAskedReason.FEAR);
        room.ended().choosing("E02").asking();
        room.asker("Kofi").waiting();
        settle();

        assertThat(of(Map.of())).singleElement().satisfies(held -> {
            assertThat(held.id()).isEqualTo(room.workshop.id());
            assertThat(held.rounds())
                    .extracting(Held.Round::number, Held.Round::turnout)
                    .containsExactly(
                            tuple(1, new Turnout(3, 2, 1, 2, 1, new Balance(2, 1, 60))),
                            tuple(2, new Turnout(3, 1, 0, 0, 0, Balance.NONE)));
            assertThat(held.rounds().getFirst().exercise().german()).isEqualTo("Nach der Uhrzeit fragen");
        });
    }

    @Test
    void theNewestIsFirstAndOfAGroupTheOldest() {
        var miriam = cast.coachee(ute, "Miriam");
        var first = with(miriam);
        clock.advance(Duration.ofDays(3));
        var second = with(miriam);
        var mai = groups.create(ute, "Mai", Set.of(miriam.id()));
        settle();

        assertThat(of(Map.of())).extracting(Held::id).containsExactly(second.workshop.id(), first.workshop.id());
        assertThat(of(Map.of("group", id(mai))))
                .extracting(Held::id)
                .containsExactly(first.workshop.id(), second.workshop.id());
    }

    @Test
    void ofAGroupOnlyWhatItsMembersShareWithTheirCoach() {
        var miriam = cast.coachee(ute, "Miriam");
        var room = rooms.open(ute, "Kofi");
        room.join(miriam);
        room.asking();
        room.asker("Miriam").answered(Outcome.YES);
        room.asker("Kofi").answered(Outcome.YES);
        var mai = Map.of("group", id(groups.create(ute, "Mai", Set.of(miriam.id()))));
        settle();

        assertThat(of(mai)).isEmpty();

        room.asker("Miriam").show(Visibility.OUTCOME);

        assertThat(of(mai)).singleElement().satisfies(held -> assertThat(
                        held.rounds().getFirst().turnout().yes())
                .isEqualTo(1));
    }

    @Test
    void whatIsSummedUpHasNoRoundsAnyMore() {
        var miriam = cast.coachee(ute, "Miriam");
        var room = with(miriam);
        db.sql("update workshop set summed_up_at = :now where id = :id")
                .param("now", clock.instant())
                .param("id", room.workshop.id().value())
                .update();
        settle();

        assertThat(of(Map.of())).singleElement().satisfies(held -> {
            assertThat(held.summedUp()).isTrue();
            assertThat(held.rounds()).isEmpty();
        });
        assertThat(of(Map.of("workshop", room.workshop.id().value().toString())))
                .hasSize(1);
        assertThat(of(Map.of("brake", "restraint"))).isEmpty();
    }

    @Test
    void whoLeadsAlongSeesItAndOthersDoNot() {
        var ben = cast.colleague(ute, "Ben");
        var room = rooms.open(ute, "Kofi").asking();
        room.asker("Kofi").answered(Outcome.YES);
        coCoaches.choose(room.workshop.id(), ute, Set.of(ben.id()));
        settle();

        assertThat(of(ben, Map.of())).hasSize(1);
        assertThat(of(cast.colleague(ute, "Anna"), Map.of())).isEmpty();
    }

    @Test
    void fiftyAreShownAndThatThereAreMore() {
        var one = new Held(new WorkshopId(Ids.next()), "Mai", clock.instant(), true, List.of());

        assertThat(Series.of(Collections.nCopies(51, one), false))
                .satisfies(shown -> assertThat(shown.workshops()).hasSize(50))
                .satisfies(shown -> assertThat(shown.more()).isTrue());
    }

    @Test
    void aLateAnswerMovesTheRow() {
        var room = rooms.open(ute, "Kofi").asking();
        room.asker("Kofi").waiting();
        settle();
        try (var seen = Seen.of(series.topics(), looking(ute, Map.of()))) {
            room.asker("Kofi").report(Outcome.YES);

            assertThat(seen.next(one -> one.workshops()
                                    .getFirst()
                                    .rounds()
                                    .getFirst()
                                    .turnout()
                                    .yes()
                            == 1))
                    .isNotNull();
        }
    }

    @Test
    void aPageIsOneStatement() {
        with(cast.coachee(ute, "Miriam"));
        settle();

        assertThat(new Cost(db, transactions).selects(() -> series.of(looking(ute, Map.of()))))
                .isEqualTo(2);
    }

    private Room with(Person coachee) {
        var room = rooms.open(ute);
        room.join(coachee);
        room.asking();
        room.asker(coachee.name()).answered(Outcome.YES).show(Visibility.OUTCOME);
        return room;
    }

    private static void told(Room room, String name, int chance, Outcome outcome) {
        var ask = room.asker(name);
        ask.expect(chance, 50);
        ask.answered(outcome);
    }

    private static String id(GroupKept kept) {
        return ((GroupKept.Saved) kept).id().value().toString();
    }

    private List<Held> of(Map<String, String> words) {
        return of(ute, words);
    }

    private List<Held> of(Person coach, Map<String, String> words) {
        return series.of(looking(coach, words)).workshops();
    }

    private static Looking looking(Person coach, Map<String, String> words) {
        return Looking.of(coach, Selection.of(words).selection());
    }

    private void settle() {
        counting.countAnew();
    }
}
