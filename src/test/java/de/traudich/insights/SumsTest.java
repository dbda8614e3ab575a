package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.traudich.asks.Forecast;
import de.traudich.asks.Forecasts;
import de.traudich.insights.Balance.Gap.Direction;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import de.traudich.shared.Percent;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Summed up in the database, the same as ask by ask.
class SumsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void countsSayWhatSingleForecastsSay(long seed) {
        var random = new Random(seed);
        var single = new Forecasts(IntStream.range(0, 300)
                .mapToObj(_ -> new Forecast(new Percent(random.nextInt(11) * 10), random.nextInt(3) == 0))
                .toList());
        var counts = counts(single);

        assertThat(counts.balance().gap().orElseThrow().expected()).isCloseTo(single.expected(), within(1e-9));
        assertThat(counts.balance().yes()).isEqualTo(single.rate().yes());
        assertThat(counts.brier().orElseThrow()).isCloseTo(single.brier(), within(1e-9));
        assertThat(counts.skill().orElseThrow()).isCloseTo(single.skill().orElseThrow(), within(1e-9));
        assertThat(counts.bins()).hasSize(3).allSatisfy(bin -> {
            var inside = inside(single, bin);
            assertThat(bin.balance().asks()).isEqualTo(inside.count());
            assertThat(bin.balance().yes()).isEqualTo(inside.rate().yes());
        });
    }

    private static Forecasts inside(Forecasts all, ForecastCounts.Bin bin) {
        return new Forecasts(all.all().stream()
                .filter(one ->
                        one.chance().value() >= bin.from() && one.chance().value() <= bin.to())
                .toList());
    }

    @Test
    void threeBinsHoldEveryForecastOnce() {
        var counts = new ForecastCounts(Stream.of(0, 33, 34, 100)
                .map(chance -> new ForecastCounts.Count(chance, 1, 0))
                .toList());

        assertThat(counts.bins()).extracting(bin -> bin.balance().asks()).containsExactly(2, 1, 1);
    }

    private static ForecastCounts counts(Forecasts forecasts) {
        var byChance = forecasts.all().stream()
                .collect(Collectors.groupingBy(one -> one.chance().value()));
        return new ForecastCounts(byChance.entrySet().stream()
                .map(chance -> new ForecastCounts.Count(
                        chance.getKey(), chance.getValue().size(), (int)
                                chance.getValue().stream().filter(Forecast::yes).count()))
                .toList());
    }

    @Test
    void everyChanceLiesInTheBinThatNamesIt() {
        for (int chance = 0; chance <= 100; chance++) {
            var bin = new ForecastCounts(List.of(new ForecastCounts.Count(chance, 1, 0)))
                    .bins()
                    .getFirst();

            assertThat(chance).isBetween(bin.from(), bin.to());
        }
        assertThat(IntStream.range(0, 3).map(ForecastCounts::from)).containsExactly(0, 34, 67);
        assertThat(IntStream.range(0, 3).map(ForecastCounts::to)).containsExactly(33, 66, 100);
    }

    @Test
    void withoutAnAnswerThereIsNothingToScore() {
        var nothing = new ForecastCounts(List.of());

        assertThat(nothing.brier()).isEmpty();
        assertThat(nothing.skill()).isEmpty();
        assertThat(nothing.bins()).isEmpty();
        assertThat(nothing.balance().gap()).isEmpty();
    }

    @Test
    void whereEveryGuessIsTheSameThereIsOneBin() {
        var same = new ForecastCounts(List.of(new ForecastCounts.Count(50, 60, 30)));

        assertThat(same.bins()).hasSize(1);
        assertThat(same.skill().orElseThrow()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aGapIsClaimedOnlyBeyondTheInterval() {
        assertThat(new Balance(10, 8, 10 * 30).gap().orElseThrow().direction()).isEqualTo(Direction.MORE);
        assertThat(new Balance(10, 5, 10 * 30).gap().orElseThrow().direction()).isEqualTo(Direction.UNCLEAR);
        assertThat(new Balance(20, 2, 20 * 60).gap().orElseThrow().direction()).isEqualTo(Direction.FEWER);
    }

    @Test
    void belowTenAnswersThereIsARateAndNoClaim() {
        var nine = new Balance(9, 9, 9 * 10).gap().orElseThrow();

        assertThat(nine.rate().wilson().low()).isGreaterThan(nine.expected());
        assertThat(nine.direction()).isEqualTo(Direction.UNCLEAR);
        assertThat(new Balance(4, 4, 40).gap()).isEmpty();
    }

    @Test
    void aTitleSaysEverywhereOnlyWhereEveryRowDoes() {
        var email = row("EMAIL", 40, 30, 30);
        var phone = row("PHONE", 20, 16, 40);
        var letter = row("LETTER", 12, 6, 50);
        var few = row("VIDEO", 6, 6, 10);

        assertThat(finding(email, phone, few))
                .isEqualTo(new Breakdown.Finding(Direction.MORE, List.of(email, phone), 2));
        assertThat(finding(email, phone, few).everywhere()).isTrue();
        assertThat(finding(email, phone, letter))
                .isEqualTo(new Breakdown.Finding(Direction.MORE, List.of(email, phone), 3));
        assertThat(finding(email, phone, letter).everywhere()).isFalse();
        assertThat(finding(email, few).everywhere()).isFalse();
        assertThat(finding(letter, few).direction()).isEqualTo(Direction.UNCLEAR);
        assertThat(finding(email, row("LETTER", 30, 2, 60)).direction()).isEqualTo(Direction.UNCLEAR);
    }

    private static Breakdown.Row row(String key, int asks, int yes, int chance) {
        return new Breakdown.Row(key, new Balance(asks, yes, (long) asks * chance));
    }

    private static Breakdown.Finding finding(Breakdown.Row... rows) {
        return new Breakdown(Breakdown.By.CHANNEL, List.of(rows)).finding();
    }

    @Test
    void fearFellOnlyWhereTheIntervalSaysSo() {
        int[] before = {70, 65, 80, 55, 60, 75, 50, 85};
        int[] after = {45, 50, 60, 50, 40, 55, 45, 60};
        var fell = new FearChange(
                IntStream.range(0, 8).mapToObj(i -> line(before[i], after[i])).toList());
        var mixed = new FearChange(List.of(line(60, 50), line(50, 62), line(70, 66), line(40, 44), line(55, 52)));

        assertThat(fell.sum().orElseThrow()).isEqualTo(new FearChange.Sum(68, 51, PairedChange.Direction.FELL));
        assertThat(mixed.sum().orElseThrow().direction()).isEqualTo(PairedChange.Direction.UNCLEAR);
        assertThat(new FearChange(fell.lines().subList(0, 4)).sum()).isEmpty();
    }

    private static FearLine line(int before, int after) {
        return new FearLine(new PersonId(Ids.next()), "Miriam", 3, before, after);
    }
}
