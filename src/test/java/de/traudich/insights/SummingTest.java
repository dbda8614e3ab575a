package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.asks.AskEvent;
import de.traudich.asks.AskId;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.Person;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What months that are over say is what their asks say, whatever is chosen and whatever happens to them.
@DatabaseTest
class SummingTest {

    private static final int ASKS = 300;
    private static final int LARGE = 100;

    @Autowired
    private Cast cast;

    @Autowired
    private Counting counting;

    @Autowired
    private Summing summing;

    @Autowired
    private Insights insights;

    @Autowired
    private ExerciseUse exercises;

    @Autowired
    private OwnWays ways;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MutableClock clock;

    private Person ute;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        asks(cast.coachee(ute, "Miriam"), 1);
        asks(cast.coachee(ute, "Jens"), 2);
        counting.countAnew();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "brake=awe",
                "channel=in-person",
                "tie=stranger",
                "solicited=yes",
                "solicited=no",
                "exercise=first"
            })
    void sumsSayWhatTheAsksSay(String word) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (var period : List.of("all", "3m", today.minusDays(70) + ".." + today.minusDays(20))) {
            var looking = looking(period, word);
            var overview = insights.overview(looking);
            var breakdowns = rows(looking);
            var lines = exercises.of(looking);
            var own = ways.of(looking);

            sumUp();

            assertThat(insights.overview(looking)).isEqualTo(overview);
            assertThat(rows(looking)).isEqualTo(breakdowns);
            assertThat(exercises.of(looking)).isEqualTo(lines);
            assertThat(ways.of(looking)).isEqualTo(own);
            assertThat(overview.funnel().planned()).isPositive();
            assertThat(lines).isNotEmpty();
            assertThat(own).isNotEmpty();
        }
    }

    @Test
    void onlyLargeMonthsThatAreOverAreSummed() {
        sumUp();

        assertThat(states()).contains("SUMMED", "SMALL").doesNotContain("CHANGED");
        assertThat(db.sql("select count(*) from fact_month where month >= date_format(:now, '%Y-%m-01')")
                        .param("now", clock.instant())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsTakenBackIsGoneFromItsMonthAtOnce() {
        sumUp();
        var before = insights.overview(looking("all", "")).funnel().planned();
        var ask = askOfALargeMonth();

        db.sql("update ask set visibility = 'ONLY_ME' where id = ?").param(ask).update();
        counting.on(new AskEvent.VisibilityChanged(new AskId(ask), ute.id()));

        assertThat(insights.overview(looking("all", "")).funnel().planned()).isEqualTo(before - 1);
    }

    @Test
    void anAskThatIsThrownAwayLeavesItsMonth() {
        sumUp();
        var before = insights.overview(looking("all", "")).funnel().planned();

        db.sql("delete from ask where id = ?").param(askOfALargeMonth()).update();

        assertThat(insights.overview(looking("all", "")).funnel().planned()).isEqualTo(before - 1);
        sumUp();
        assertThat(insights.overview(looking("all", "")).funnel().planned()).isEqualTo(before - 1);
    }

    private UUID askOfALargeMonth() {
        return db.sql("""
                        select f.ask_id from ask_fact f join fact_month m on m.coach_id = f.coach_id
                           and m.month = date_format(f.at, '%Y-%m-01') where m.state = 'SUMMED' and m.coach_id = ? order by f.ask_id limit 1
                        """).param(ute.id().value()).query(UUID.class).single();
    }

    private List<String> states() {
        return db.sql("select state from fact_month where coach_id = ?")
                .param(ute.id().value())
                .query(String.class)
                .list();
    }

    /// Months that are over are opened the first time. The product's own rhythm finds them small.
    private void sumUp() {
        summing.sum(LARGE);
        db.sql("update fact_month set state = 'CHANGED' where coach_id = ?")
                .param(ute.id().value())
                .update();
        summing.sum(LARGE);
    }

    private String first() {
        return db.sql(
                        "select series_id from ask_fact where coach_id = ? and series_id is not null order by series_id limit 1")
                .param(ute.id().value())
                .query(UUID.class)
                .single()
                .toString();
    }

    private Map<Breakdown.By, Set<Breakdown.Row>> rows(Looking looking) {
        return insights.breakdowns(looking).stream()
                .collect(Collectors.toMap(Breakdown::by, one -> Set.copyOf(one.rows())));
    }

    private Looking looking(String period, String word) {
        var words = new HashMap<>(Map.of("period", period));
        if (!word.isEmpty())
            words.put(word.split("=")[0], word.replaceFirst("[^=]*=", "").replace("first", first()));
        return Looking.of(ute, Selection.of(words).selection());
    }

    /// Every eight hours one, so that most months are large; half of them with the words around them.
    private void asks(Person coachee, int salt) {
        db.sql("""
                        insert into ask (id, practice_id, person_id, exercise_id, visibility, chance, fear_before, fear_after, locked_at, asked_at, outcome, answered_at,
                               not_asked_reason, not_asked_at, created_at)
                        select uuid(), :practice, :person, e.id, d.visibility, if(d.r %% 7, d.r %% 101, null), d.r %% 100, if(d.r %% 3, d.r %% 90, null), null,
                               if(d.r %% 5, d.at, null), if(d.r %% 5 and d.r %% 11, if(d.r %% 2, 'YES', 'NO'), null),
                               if(d.r %% 5 and d.r %% 11, d.at + interval 1 hour, null), if(d.r %% 5, null, 'FEAR'), if(d.r %% 5, null, d.at), d.at - interval 1 day
                          from (select seq, crc32(concat(seq, '-', :salt)) as r, if(seq %% 2, 'COACH', if(seq %% 3, 'OUTCOME', 'ONLY_ME')) as visibility,
                                       :now - interval seq * 8 hour as at from seq_1_to_%d) d
                          left join (select id, row_number() over (order by code) as number from exercise where practice_id is null) e
                            on e.number = d.r %% 4
                        """.formatted(ASKS))
                .param("practice", coachee.practice().value())
                .param("person", coachee.id().value())
                .param("salt", salt)
                .param("now", clock.instant())
                .update();
        db.sql("""
                        insert into ask_notes (id, practice_id, person_id, brake, channel, tie, favour, solicited)
                        select a.id, a.practice_id, a.person_id, if(crc32(a.id) % 2, 'AWE', 'RESTRAINT'), if(crc32(a.id) % 3, 'IN_PERSON', 'EMAIL'),
                               if(crc32(a.id) % 4, 'STRANGER', 'CLOSE'), null, crc32(a.id) % 5 = 0
                          from ask a where a.person_id = :person and a.visibility = 'COACH'
                        """).param("person", coachee.id().value()).update();
    }
}
