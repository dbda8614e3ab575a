package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.Cost;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Seen;
import de.traudich.asks.Ask;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.Person;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// Own asks as published figures are: by channel and relationship.
@DatabaseTest
class OwnWaysTest {

    @Autowired
    private Cast cast;

    @Autowired
    private OwnWays ways;

    @Autowired
    private Benchmarks benchmarks;

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
    void relationshipAndChannelCountWhereWordsAreShared() {
        told(30, Outcome.YES, Visibility.COACH);
        told(50, Outcome.NO, Visibility.COACH);
        told(20, Outcome.YES, Visibility.OUTCOME);
        settle();

        assertThat(of())
                .containsExactly(
                        new OwnWay(new Way(Channel.IN_PERSON, null), new Balance(1, 1, 20), 1, 1),
                        new OwnWay(new Way(Channel.EMAIL, Tie.STRANGER), new Balance(2, 1, 80), 2, 2));
    }

    @Test
    void silenceIsNoReplyAfterTwoWeeks() {
        noted(Visibility.COACH).waiting();
        settle();
        assertThat(of()).extracting(OwnWay::closed).containsExactly(0);

        clock.advance(Duration.ofDays(Ask.SILENT_DAYS));

        assertThat(of()).extracting(OwnWay::replied, OwnWay::closed).containsExactly(tuple(0, 1));
    }

    @Test
    void fourAreNoRate() {
        var way = new Way(Channel.EMAIL, Tie.STRANGER);

        assertThat(new OwnWay(way, Balance.NONE, 2, 4).replies()).isEmpty();
        assertThat(new OwnWay(way, Balance.NONE, 2, 5).replies()).contains(new Rate(2, 5));
    }

    @Test
    void figuresAreChosenInMemoryAsByTheDatabase() {
        var all = benchmarks.all();

        for (var channel : Channel.values()) {
            for (var way : ways(channel)) {
                assertThat(all.stream().filter(one -> one.beside(way)).toList())
                        .as(way.toString())
                        .isEqualTo(benchmarks.beside(way));
            }
        }
    }

    private static List<Way> ways(Channel channel) {
        return Stream.concat(
                        Stream.of(new Way(channel, null)),
                        Stream.of(Tie.values()).map(tie -> new Way(channel, tie)))
                .toList();
    }

    @Test
    void aNewAnswerMovesTheWay() {
        var ask = noted(Visibility.COACH);
        ask.waiting();
        settle();
        try (var seen = Seen.of(ways.topics(), looking())) {
            ask.report(Outcome.BRIEF_REPLY);

            assertThat(seen.next(some -> some.getFirst().replied() == 1)).hasSize(1);
        }
    }

    @Test
    void aPageIsAHandfulOfStatementsAndAllFiguresOneMore() {
        told(30, Outcome.YES, Visibility.COACH);
        settle();
        var cost = new Cost(db, transactions);

        assertThat(cost.selects(this::of)).isEqualTo(3);
        assertThat(cost.selects(benchmarks::all)).isEqualTo(1);
    }

    private void told(int chance, Outcome outcome, Visibility visibility) {
        var ask = noted(visibility);
        ask.expect(chance, 50);
        ask.answered(outcome);
    }

    /// By mail, to a stranger.
    private Asker noted(Visibility visibility) {
        var ask = cast.planned(miriam, "E01");
        db.sql("insert into ask_notes (id, practice_id, person_id, channel, tie) values (?, ?, ?, 'EMAIL', 'STRANGER')")
                .params(ask.id().value(), miriam.practice().value(), miriam.id().value())
                .update();
        ask.show(visibility);
        return ask;
    }

    private List<OwnWay> of() {
        return ways.of(looking());
    }

    private Looking looking() {
        return Looking.of(ute, Selection.of(Map.of("period", "all")).selection());
    }

    private void settle() {
        counting.countAnew();
    }
}
