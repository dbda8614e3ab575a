package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.insights.PracticeTotals.Total;
import de.traudich.people.Consent;
import de.traudich.people.Consents;
import de.traudich.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A small practice, people who agree and take back as they like, and an owner who writes down what stands there after
/// every quarter: no two notes differ by fewer than five people.
@DatabaseTest
class PracticeTotalsAttackTest {

    private static final int QUARTERS = 4;

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

    /// @param agreement which of the person's agreements stood when it was answered, 0 for none
    private record Told(Person who, int agreement, Outcome outcome, Instant at) {}

    private final List<Told> told = new ArrayList<>();
    private final Map<Person, Integer> standing = new HashMap<>();
    private Person ute;
    private int agreements;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        nextQuarter();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noTwoLooksDifferByFewerThanFivePeople(long seed) {
        var random = new Random(seed);
        var people = IntStream.range(0, 16)
                .mapToObj(_ -> cast.coachee(ute, "Miriam"))
                .toList();
        List<Total> seen = List.of();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            people.forEach(one -> decide(one, random));
            clock.advance(Duration.ofMinutes(1));
            people.forEach(one -> tell(one, random));
            nextQuarter();
            var now = totals.of(ute);
            assertThat(now.subList(0, seen.size())).as("stands").isEqualTo(seen);
            now.subList(seen.size(), now.size()).forEach(this::assertOfFive);
            seen = now;
        }
        assertThat(seen).as("otherwise nothing was attacked").isNotEmpty();
    }

    /// Of each kind the people who agreed, then and now, are none or five.
    private void assertOfFive(Total total) {
        var yes = in(total, one -> one.outcome() == Outcome.YES);
        var no = in(total, one -> one.outcome() == Outcome.NO);
        assertThat(total.funnel().yes()).isEqualTo(yes.size());
        assertThat(total.funnel().asked()).isEqualTo(yes.size() + no.size());
        assertThat(List.of(yes, no)).allSatisfy(some -> assertThat(
                        some.stream().map(Told::who).distinct().count())
                .satisfiesAnyOf(count -> assertThat(count).isZero(), count -> assertThat(count)
                        .isGreaterThanOrEqualTo(5)));
    }

    private List<Told> in(Total total, Predicate<Told> kind) {
        var from = total.from().atStartOfDay(ZoneOffset.UTC).toInstant();
        var until = total.to().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return told.stream()
                .filter(one -> !one.at().isBefore(from) && one.at().isBefore(until))
                .filter(one -> one.agreement() > 0 && one.agreement() == standing.getOrDefault(one.who(), 0))
                .filter(kind)
                .toList();
    }

    private void decide(Person one, Random random) {
        if (random.nextInt(6) == 0) {
            consents.withdraw(one, Consent.PRACTICE_TOTALS);
            standing.remove(one);
        } else if (!standing.containsKey(one)) {
            consents.give(one, Consent.PRACTICE_TOTALS);
            standing.put(one, ++agreements);
        }
    }

    private void tell(Person one, Random random) {
        int asks = random.nextInt(4);
        for (int ask = 0; ask < asks; ask++) {
            var outcome = random.nextInt(3) == 0 ? Outcome.NO : Outcome.YES;
            var asker = cast.planned(one, "E01");
            asker.show(Visibility.OUTCOME);
            asker.expect(10 * random.nextInt(10), 60);
            asker.answered(outcome);
            told.add(new Told(one, standing.getOrDefault(one, 0), outcome, clock.instant()));
        }
    }

    /// Well inside the next quarter, and everything is counted.
    private void nextQuarter() {
        counting.countAnew();
        var next = AnonymousSums.beginOf(AnonymousSums.quarterOf(clock.instant()) + 1);
        clock.advance(Duration.between(clock.instant(), next).plusDays(20));
    }
}
