package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.Cost;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.insights.Behind.Question;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// A picture costs what its period holds, whatever lies before it or belongs to somebody else.
@DatabaseTest
class FactCostTest {

    private static final Selection MONTH = Selection.of(Map.of("period", "1m")).selection();

    @Autowired
    private Cast cast;

    @Autowired
    private Insights insights;

    @Autowired
    private Behind behind;

    @Autowired
    private BehindQueries asks;

    @Autowired
    private DreadsAndBeliefs dreads;

    @Autowired
    private Replies replies;

    @Autowired
    private Counting counting;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MutableClock clock;

    private Cost cost;
    private Person ute;
    private Person miriam;

    @BeforeEach
    void bring() {
        cost = new Cost(db, transactions);
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        past(miriam, 50, 1);
        counting.countAnew();
    }

    @Test
    void olderAsksAndOthersCostNothing() {
        var overview = cost.reads(() -> insights.overview(Looking.of(ute, MONTH)));
        var comparisons = cost.reads(() -> insights.breakdowns(Looking.of(ute, MONTH)));
        var dreaded = cost.reads(() -> dreads.of(Looking.of(ute, MONTH)));
        var replied = cost.reads(() -> replies.of(Looking.of(ute, MONTH)));

        past(miriam, 900, 400);
        past(cast.coachee(cast.colleague(ute, "Anna"), "Emil"), 900, 1);
        counting.countAnew();

        assertThat(insights.overview(Looking.of(ute, MONTH)).funnel().planned()).isEqualTo(50);
        assertThat(cost.reads(() -> insights.overview(Looking.of(ute, MONTH)))).isEqualTo(overview);
        assertThat(cost.reads(() -> insights.breakdowns(Looking.of(ute, MONTH))))
                .isEqualTo(comparisons);
        assertThat(cost.reads(() -> dreads.of(Looking.of(ute, MONTH)))).isEqualTo(dreaded);
        assertThat(cost.reads(() -> replies.of(Looking.of(ute, MONTH)))).isEqualTo(replied);
    }

    @Test
    void aPictureIsAHandfulOfStatements() {
        assertThat(cost.selects(() -> insights.overview(Looking.of(ute, MONTH))))
                .isEqualTo(5);
        assertThat(cost.selects(() -> insights.breakdowns(Looking.of(ute, MONTH))))
                .isEqualTo(3);
        assertThat(cost.selects(() -> dreads.of(Looking.of(ute, MONTH)))).isEqualTo(3);
        assertThat(cost.selects(() -> replies.of(Looking.of(ute, MONTH)))).isEqualTo(3);
    }

    @Test
    void aPageBehindAMarkReadsNoFurtherThanItShows() {
        var stage = cost.reads(() -> page(Mark.Stage.PLANNED));

        past(miriam, 900, 2);
        counting.countAnew();

        assertThat(cost.reads(() -> page(Mark.Stage.PLANNED))).isLessThanOrEqualTo(stage);
        assertThat(cost.selects(() -> behind.of(question(Mark.Guessed.ALL)))).isEqualTo(2);
        assertThat(cost.selects(() -> behind.of(question(Mark.Stage.YES)))).isEqualTo(3);
    }

    private void page(Mark.Plain mark) {
        var range = MONTH.period().range(clock.instant(), clock.getZone());
        asks.newest(FactFilter.of(ute.id(), MONTH, range), MarkFilter.of(mark), Language.DE, null, 20);
    }

    private Question question(Mark mark) {
        return new Question(Looking.of(ute, MONTH), mark, null, Language.DE, null);
    }

    @Test
    void aPeriodIsARangeOfThePrimaryKey() {
        past(miriam, 3000, 400);
        counting.countAnew();
        db.sql("analyze table ask_fact").query().listOfRows();

        var filter = FactFilter.of(ute.id(), MONTH, MONTH.period().range(clock.instant(), clock.getZone()));
        List<Map<String, @Nullable Object>> plan = db.sql(
                        "explain select count(*), sum(f.chance) from ask_fact f where f.sight = 'SHARED' and "
                                + filter.sql())
                .params(filter.values())
                .query()
                .listOfRows();

        assertThat(plan).singleElement().satisfies(step -> assertThat(step)
                .containsEntry("type", "range")
                .containsEntry("key", "PRIMARY"));
    }

    /// A minute apart, beginning so many days ago.
    private void past(Person coachee, int asks, int days) {
        db.sql("""
                        insert into ask (id, practice_id, person_id, visibility, chance, fear_before, asked_at, outcome, answered_at, created_at)
                        select uuid(), :practice, :person, 'OUTCOME', seq %% 100, 60, :now - interval :days day - interval seq minute,
                               if(seq %% 2, 'YES', 'NO'), :now - interval :days day, :now - interval :days + 1 day
                          from seq_1_to_%d
                        """.formatted(asks))
                .param("practice", coachee.practice().value())
                .param("person", coachee.id().value())
                .param("days", days)
                .param("now", clock.instant())
                .update();
    }
}
