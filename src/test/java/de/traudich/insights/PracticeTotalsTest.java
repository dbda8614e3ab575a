package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Asker;
import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.people.Consent;
import de.traudich.people.Consents;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an owner may know of everybody: sums of five who agreed, and never one more or less.
@DatabaseTest
class PracticeTotalsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private PracticeTotals totals;

    @Autowired
    private Consents consents;

    @Autowired
    private Counting counting;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient db;

    private Person anna;
    private Person ute;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        anna = cast.colleague(ute, "Anna");
        own(anna);
        nextQuarter();
    }

    @Test
    void fiveWhoAgreedAreASumOfAWholePastQuarter() {
        var five = agreed(5);
        five.forEach(one -> told(one, 30, Outcome.YES));
        assertThat(totals.of(anna)).as("not over yet").isEmpty();

        nextQuarter();

        assertThat(totals.of(anna)).singleElement().satisfies(total -> {
            assertThat(total.funnel()).isEqualTo(new Funnel(5, 5, 5, 0, 5, 0, Map.of()));
            assertThat(total.balance()).isEqualTo(new Balance(5, 5, 150));
            assertThat(total.to()).isEqualTo(total.from().plusMonths(3).minusDays(1));
        });
        assertThat(totals.of(cast.coach("Otto"))).isEmpty();
    }

    @Test
    void fourAreNone() {
        agreed(4).forEach(one -> told(one, 30, Outcome.YES));
        told(coachee(ute), 30, Outcome.YES);
        nextQuarter();

        assertThat(totals.of(anna)).isEmpty();
    }

    @Test
    void aKindOfFewerThanFiveKeepsTheQuarterBack() {
        var five = agreed(5);
        five.forEach(one -> told(one, 30, Outcome.YES));
        told(five.getFirst(), 30, Outcome.NO);
        nextQuarter();
        assertThat(totals.of(anna)).isEmpty();

        five.forEach(one -> told(one, 50, Outcome.NO));
        nextQuarter();
        assertThat(totals.of(anna)).singleElement().satisfies(total -> assertThat(total.balance())
                .isEqualTo(new Balance(11, 5, 430)));
    }

    @Test
    void onlyWhatIsSharedWithTheCoachAndAfterTheYesCounts() {
        var five = agreed(5);
        five.forEach(one -> told(one, 30, Outcome.YES));
        five.forEach(one -> shown(one, Visibility.ONLY_ME));
        five.forEach(one -> shown(one, Visibility.GROUP_ANONYMOUS));
        var late = IntStream.range(0, 5).mapToObj(_ -> coachee(ute)).toList();
        late.forEach(one -> told(one, 30, Outcome.YES));
        clock.advance(Duration.ofMinutes(1));
        late.forEach(one -> consents.give(one, Consent.PRACTICE_TOTALS));
        nextQuarter();

        assertThat(totals.of(anna))
                .extracting(total -> total.funnel().planned())
                .containsExactly(5);
    }

    @Test
    void whoCoachesFourOfFiveIsNotToldOfTheFifth() {
        var four = IntStream.range(0, 4).mapToObj(_ -> coachee(anna)).toList();
        four.forEach(one -> consents.give(one, Consent.PRACTICE_TOTALS));
        four.forEach(one -> told(one, 30, Outcome.YES));
        told(agreed(1).getFirst(), 30, Outcome.YES);
        nextQuarter();

        assertThat(totals.of(anna)).isEmpty();
    }

    @Test
    void aSumThatStandsNeverChanges() {
        var five = agreed(5);
        var first = five.stream().map(one -> told(one, 30, Outcome.YES)).toList();
        nextQuarter();
        var before = totals.of(anna);

        consents.withdraw(five.getFirst(), Consent.PRACTICE_TOTALS);
        first.getLast().show(Visibility.ONLY_ME);
        counting.countAnew();

        assertThat(totals.of(anna)).isEqualTo(before).hasSize(1);
    }

    @Test
    void whoTakesItBackInTimeIsNotCounted() {
        var six = agreed(6);
        six.forEach(one -> told(one, 30, Outcome.YES));
        consents.withdraw(six.getFirst(), Consent.PRACTICE_TOTALS);
        nextQuarter();

        assertThat(totals.of(anna))
                .extracting(total -> total.funnel().planned())
                .containsExactly(5);
    }

    @Test
    void twoWhoLookAtOncePublishOnce() {
        agreed(5).forEach(one -> told(one, 30, Outcome.YES));
        nextQuarter();

        AtOnce.times(2, _ -> totals.of(anna));

        assertThat(totals.of(anna)).hasSize(1);
        assertThat(published()).hasSize(1);
    }

    private List<Person> agreed(int many) {
        var people = new ArrayList<Person>();
        for (int i = 0; i < many; i++) people.add(coachee(ute));
        people.forEach(one -> consents.give(one, Consent.PRACTICE_TOTALS));
        return people;
    }

    private Person coachee(Person coach) {
        return cast.coachee(coach, "Miriam");
    }

    private Asker told(Person who, int chance, Outcome outcome) {
        var ask = cast.planned(who, "E01");
        ask.show(Visibility.OUTCOME);
        ask.expect(chance, 60);
        return ask.answered(outcome);
    }

    private void shown(Person who, Visibility visibility) {
        var ask = cast.planned(who, "E01");
        ask.show(visibility);
        ask.expect(90, 60);
        ask.answered(Outcome.NO);
    }

    /// Well inside the next quarter, and everything is counted.
    private void nextQuarter() {
        counting.countAnew();
        var next = AnonymousSums.beginOf(AnonymousSums.quarterOf(clock.instant()) + 1);
        clock.advance(Duration.between(clock.instant(), next).plusDays(20));
    }

    private List<String> published() {
        return db.sql("select cells from practice_total where practice_id = ?")
                .param(ute.practice().value())
                .query(String.class)
                .list();
    }

    private void own(Person who) {
        db.sql("insert into practice_role (id, practice_id, person_id, role) values (?, ?, ?, 'OWNER')")
                .params(Ids.next(), who.practice().value(), who.id().value())
                .update();
    }
}
