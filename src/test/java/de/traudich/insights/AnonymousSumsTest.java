package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.Outcome;
import de.traudich.insights.AnonymousSums.Cell;
import de.traudich.insights.AnonymousSums.Kind;
import de.traudich.insights.AnonymousSums.Quarter;
import de.traudich.insights.PracticeTotals.Open;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever shares only with the group is in sums of at least five, whatever two of them are subtracted from each other.
class AnonymousSumsTest {

    private static final int FIRST = 2024 * 4;
    private static final int QUARTERS = 12;
    private static final Selection EVER = Selection.of(Map.of("period", "all")).selection();

    /// What an attacker would love to know.
    ///
    /// @param seen the attacker has seen it by name, while the workshop was not summed up
    private record Secret(int person, int quarter, Kind kind, boolean seen) {}

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoSumsDifferByFewerThanFivePeople(long seed) {
        var secrets = secrets(new Random(seed));
        var sums = AnonymousSums.of(quarters(secrets));
        var shown = everyRange(sums);

        for (var one : shown.entrySet()) {
            for (var other : shown.entrySet()) {
                var difference = between(secrets, one.getKey(), one.getValue(), other.getKey(), other.getValue());
                difference.forEach((kind, people) -> assertThat(people)
                        .as("%s: %s of %s and %s", seed, kind, one.getKey(), other.getKey())
                        .isGreaterThanOrEqualTo(5));
            }
        }
    }

    private record Months(Instant from, Instant until) {}

    /// Every period that begins and ends on the first of a month.
    private static Map<Months, AnonymousSums.Sum> everyRange(AnonymousSums sums) {
        var shown = new HashMap<Months, AnonymousSums.Sum>();
        for (int from = 0; from < QUARTERS * 3; from++) {
            for (int until = from + 1; until <= QUARTERS * 3; until++) {
                var range = new Period.Range(month(from), month(until));
                var sum = sums.in(EVER, range, ZoneOffset.UTC);
                if (sum.funnel().planned() > 0) shown.put(new Months(range.from(), range.until()), sum);
            }
        }
        return shown;
    }

    private static Instant month(int number) {
        return AnonymousSums.beginOf(FIRST)
                .atZone(ZoneOffset.UTC)
                .plusMonths(number)
                .toInstant();
    }

    /// People by kind whose asks are in one sum and not in the other, found by the numbers that are shown: the largest
    /// run of whole quarters inside a range that explains its total.
    private static Map<Kind, Integer> between(
            List<Secret> secrets, Months one, AnonymousSums.Sum oneSum, Months other, AnonymousSums.Sum otherSum) {
        var more = explaining(secrets, one, oneSum.funnel().planned());
        var less = explaining(secrets, other, otherSum.funnel().planned());
        var only = new ArrayList<>(more);
        only.removeAll(less);
        only.removeIf(Secret::seen);
        return only.stream()
                .collect(Collectors.groupingBy(
                        Secret::kind,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Secret::person, Collectors.toSet()), people -> people.size())));
    }

    private static List<Secret> explaining(List<Secret> secrets, Months months, int total) {
        for (int from = FIRST; from < FIRST + QUARTERS; from++) {
            for (int to = FIRST + QUARTERS - 1; to >= from; to--) {
                int first = from;
                int last = to;
                var inside = secrets.stream()
                        .filter(secret -> secret.quarter() >= first && secret.quarter() <= last)
                        .toList();
                boolean within = !AnonymousSums.beginOf(from).isBefore(months.from())
                        && !AnonymousSums.beginOf(to + 1).isAfter(months.until());
                if (within && inside.size() == total) return inside;
            }
        }
        throw new AssertionError("no whole quarters explain " + total);
    }

    private static List<Secret> secrets(Random random) {
        var secrets = new ArrayList<Secret>();
        int people = 3 + random.nextInt(14);
        int guests = random.nextBoolean() ? 0 : random.nextInt(people);
        for (int ask = 0; ask < 40 + random.nextInt(400); ask++) {
            int person = random.nextInt(people);
            secrets.add(new Secret(
                    person,
                    FIRST + random.nextInt(QUARTERS),
                    Kind.values()[random.nextInt(Kind.values().length)],
                    person < guests));
        }
        return secrets;
    }

    private static List<Open> quarters(List<Secret> secrets) {
        return secrets.stream()
                .collect(Collectors.groupingBy(Secret::quarter, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(quarter -> Open.of(
                        new Quarter(quarter.getKey(), cells(quarter.getValue())),
                        new Quarter(
                                quarter.getKey(),
                                cells(quarter.getValue().stream()
                                        .filter(secret -> !secret.seen())
                                        .toList()))))
                .toList();
    }

    private static Map<Kind, Cell> cells(List<Secret> secrets) {
        var cells = new EnumMap<Kind, Cell>(Kind.class);
        secrets.stream()
                .collect(Collectors.groupingBy(Secret::kind))
                .forEach((kind, some) -> cells.put(
                        kind,
                        new Cell(
                                (int) some.stream()
                                        .map(Secret::person)
                                        .distinct()
                                        .count(),
                                some.size(),
                                40L * some.size())));
        return cells;
    }

    @Test
    void fourPeopleAreNoSumAndFiveAre() {
        assertThat(shown(List.of(quarter(FIRST, Kind.YES_GUESSED, 4)))).isZero();
        assertThat(shown(List.of(quarter(FIRST, Kind.YES_GUESSED, 5)))).isEqualTo(5);
    }

    @Test
    void aQuarterThatWouldTellWaitsForTheNext() {
        var alone = open(new Quarter(FIRST, Map.of(Kind.YES, new Cell(9, 9, 0), Kind.NOT_ASKED, new Cell(1, 1, 0))));
        var next = quarter(FIRST + 1, Kind.NOT_ASKED, 5);

        assertThat(shown(List.of(alone))).isZero();
        assertThat(shown(List.of(alone, next))).isEqualTo(15);
    }

    @Test
    void whoWasSeenHidesNobody() {
        var all = new Quarter(FIRST, Map.of(Kind.YES, new Cell(8, 8, 0)));

        assertThat(shown(List.of(Open.of(all, new Quarter(FIRST, Map.of(Kind.YES, new Cell(4, 4, 0)))))))
                .isZero();
        assertThat(shown(List.of(Open.of(all, new Quarter(FIRST, Map.of(Kind.YES, new Cell(5, 5, 0)))))))
                .isEqualTo(8);
        assertThat(shown(List.of(Open.of(all, new Quarter(FIRST, Map.of()))))).isEqualTo(8);
    }

    @Test
    void anythingButAPeriodLeavesThemOut() {
        var sums = AnonymousSums.of(List.of(quarter(FIRST, Kind.YES_GUESSED, 8)));
        var awe = Selection.of(Map.of("period", "all", "brake", "awe")).selection();

        assertThat(sums.in(awe, ever(), ZoneOffset.UTC).funnel()).isEqualTo(Funnel.NONE);
    }

    @Test
    void aSumKnowsWhatItIsMadeOf() {
        var sum = AnonymousSums.of(List.of(open(new Quarter(
                        FIRST,
                        Map.of(
                                Kind.YES_GUESSED, new Cell(5, 6, 240),
                                Kind.SILENT_GUESSED, new Cell(5, 5, 150),
                                Kind.ANSWERED, new Cell(7, 7, 0),
                                Kind.NOT_ASKED, new Cell(5, 8, 0))))))
                .in(EVER, ever(), ZoneOffset.UTC);

        assertThat(sum.balance()).isEqualTo(new Balance(11, 6, 390));
        assertThat(sum.funnel()).isEqualTo(new Funnel(26, 18, 13, 5, 6, 8, Map.of()));
    }

    @Test
    void everyOutcomeIsOfAKind() {
        assertThat(Kind.of(null, true)).isEqualTo(Kind.NOT_ASKED);
        assertThat(Kind.of(Outcome.NO_REPLY, true)).isEqualTo(Kind.SILENT_GUESSED);
        assertThat(Kind.of(Outcome.BRIEF_REPLY, false)).isEqualTo(Kind.ANSWERED);
        assertThat(Kind.of(Outcome.YES, true)).isEqualTo(Kind.YES_GUESSED);
    }

    private static int shown(List<Open> quarters) {
        return AnonymousSums.of(quarters)
                .in(EVER, ever(), ZoneOffset.UTC)
                .funnel()
                .planned();
    }

    private static Open quarter(int number, Kind kind, int people) {
        return open(new Quarter(
                number, Map.of(kind, new Cell(people, people, kind == Kind.YES_GUESSED ? 40L * people : 0))));
    }

    /// Nobody has seen any of it.
    private static Open open(Quarter quarter) {
        return Open.of(quarter, quarter);
    }

    private static Period.Range ever() {
        return EVER.period().range(Instant.EPOCH, ZoneOffset.UTC);
    }
}
