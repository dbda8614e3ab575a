package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.asks.Asks;
import de.traudich.asks.Fears;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.people.Person;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RealityChecksTest {

    @Autowired
    private RealityChecks checks;

    @Autowired
    private Cast cast;

    @Autowired
    private MutableClock clock;

    @Autowired
    Asks asks;

    @Autowired
    JdbcClient db;

    private Person miriam;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
    }

    @Test
    void whoHasAskedNothingHasNothingToCompare() {
        cast.planned(miriam, "E01").expect(40, 60);

        assertThat(checks.of(miriam.id()).newestFirst()).isEmpty();
    }

    @Test
    void anAskIsReadAsItWasKept() {
        var ask = cast.planned(miriam, "E01");
        ask.expect(40, 60);
        ask.asked();
        clock.advance(Duration.ofHours(3));
        ask.report(Outcome.YES);
        ask.fearAfter(20);

        var observation = checks.of(miriam.id()).newestFirst().getFirst();

        assertThat(observation.chance()).isEqualTo(new Percent(40));
        assertThat(observation.fears()).isEqualTo(new Fears(new Fear(60), null, new Fear(20)));
        assertThat(observation.outcome()).isEqualTo(Outcome.YES);
        assertThat(observation.exercise()).isEqualTo(cast.exercise("E01").id());
        assertThat(checks.of(miriam.id()).replyTimes().median()).contains(Duration.ofHours(3));
    }

    @Test
    void silenceIsAnOutcomeWithoutAReply() {
        var ask = cast.planned(miriam, "E01");
        ask.asked();
        clock.advance(Duration.ofDays(14));
        ask.report(Outcome.NO_REPLY);

        var check = checks.of(miriam.id());

        assertThat(check.outcomes()).containsExactly(Outcome.NO_REPLY);
        assertThat(check.replied()).isZero();
        assertThat(check.open()).isZero();
    }

    /// Today lists the newest 200; what it says of all of them counts all of them.
    @Test
    void afterTwoHundredAsksAllPagesStillSayTheSame() {
        manyOf(1, Outcome.YES, 100);
        manyOf(204, Outcome.NO, 0);

        var here = checks.of(miriam.id());
        var there = asks.comparison(miriam.id());

        assertThat(there.answers()).hasSize(205);
        assertThat(here.comparison()).isEqualTo(there);
        assertThat(here.forecasts()).isEqualTo(there.forecasts());
        assertThat(there.forecasts().orElseThrow().rate().yes()).isEqualTo(1);
    }

    private void manyOf(int number, Outcome outcome, int chance) {
        db.sql("""
                        insert into ask (id, practice_id, person_id, chance, fear_before, asked_at, outcome, answered_at,
                                         fear_after, created_at)
                        select uuid(), :practice, :person, :chance, 60, :now - interval seq second, :outcome, :now, 20, :now
                          from seq_1_to_205 where seq <= :number
                        """)
                .param("practice", miriam.practice().value())
                .param("person", miriam.id().value())
                .param("chance", chance)
                .param("outcome", outcome.name())
                .param("now", clock.instant())
                .param("number", number)
                .update();
    }

    @Test
    void oneAnswerOfAClockThatIsWrongClosesNoView() {
        var ask = cast.planned(miriam, "E01").answered(Outcome.YES);
        db.sql("update ask set answered_at = asked_at - interval 1 second where id = ?")
                .param(ask.id().value())
                .update();

        assertThat(checks.of(miriam.id()).replyTimes().median()).contains(Duration.ZERO);
    }

    @Test
    void theNewestComesFirstAndNotAskedIsKept() {
        cast.planned(miriam, "E01").answered(Outcome.NO);
        clock.advance(Duration.ofMinutes(1));
        cast.planned(miriam, "E02").notAsked(NotAskedReason.FEAR);
        clock.advance(Duration.ofMinutes(1));
        cast.planned(miriam, "E03").asked();

        var check = checks.of(miriam.id());

        assertThat(check.newestFirst()).extracting(Observation::open).containsExactly(true, false, false);
        assertThat(check.newestFirst().get(1).notAsked()).isEqualTo(NotAskedReason.FEAR);
    }

    @Test
    void somebodyElsesAsksAreNotRead() {
        var emil = cast.coachee(cast.coach("Anna"), "Emil");
        lesson(emil, "E01", "Geht doch.");

        assertThat(checks.of(miriam.id()).newestFirst()).isEmpty();
        assertThat(checks.lessons(miriam.id(), null, 10)).isEmpty();
    }

    @Test
    void lessonsComeNewestFirstInPages() {
        lesson(miriam, "E01", "eins");
        clock.advance(Duration.ofMinutes(1));
        lesson(miriam, "E02", "zwei");
        lesson(miriam, "E03", "drei");
        cast.planned(miriam, "E04").answered(Outcome.NO);

        var first = checks.lessons(miriam.id(), null, 2);
        lesson(miriam, "E05", "vier");
        var second = checks.lessons(miriam.id(), first.getLast().place(), 2);

        assertThat(first).extracting(Lesson::learned).containsExactly("drei", "zwei");
        assertThat(second).extracting(Lesson::learned).containsExactly("eins");
        assertThat(checks.lessons(miriam.id(), second.getLast().place(), 2)).isEmpty();
    }

    @Test
    void aLessonKnowsWhatWasExpectedAndWhatCame() {
        lesson(miriam, "E01", "Geht doch.");

        var lesson = checks.lessons(miriam.id(), null, 1).getFirst();

        assertThat(lesson.chance()).isEqualTo(new Percent(30));
        assertThat(lesson.outcome()).isEqualTo(Outcome.YES);
        assertThat(lesson.exercise()).isEqualTo(cast.exercise("E01"));
        assertThat(lesson.notAsked()).isFalse();
    }

    private Asker lesson(Person who, String exercise, String words) {
        var ask = cast.planned(who, exercise);
        ask.expect(30, 60);
        ask.answered(Outcome.YES).learn(words, false);
        return ask;
    }
}
