package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.insights.AnonymousSums.Cell;
import de.traudich.insights.AnonymousSums.Kind;
import de.traudich.insights.AnonymousSums.Quarter;
import de.traudich.insights.PracticeTotals.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any two days make a period; who shares with the group is in it with whole quarters or not at all (decision 0081).
class OwnPeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 12, 20);
    private static final AnonymousSums SUMS = AnonymousSums.of(
            List.of(quarter(2025, 0, 7), quarter(2025, 1, 3), quarter(2025, 2, 6), quarter(2025, 3, 9)));

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "Pacific/Honolulu", "Pacific/Kiritimati"})
    void aDayMoreShowsTheSameOrWholeQuarters(String zone) {
        var seen = new ArrayList<Integer>();
        for (var last = FIRST; last.isBefore(LocalDate.of(2026, 2, 1)); last = last.plusDays(1)) {
            seen.add(shown(new Period.Between(FIRST, last), ZoneId.of(zone)));
        }

        assertThat(seen).contains(0, 7, 16, 25).containsOnly(0, 7, 16, 25).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Berlin", "Pacific/Honolulu", "Pacific/Kiritimati"})
    void aQuarterOfTheCalendarHoldsItsOwnSums(String zone) {
        var first = LocalDate.of(2025, 1, 1);
        var last = LocalDate.of(2025, 3, 31);

        assertThat(shown(new Period.Between(first, last), ZoneId.of(zone))).isEqualTo(7);
        assertThat(shown(new Period.Between(first.plusDays(1), last), ZoneId.of(zone)))
                .isZero();
        assertThat(shown(new Period.Between(first, last.minusDays(1)), ZoneId.of(zone)))
                .isZero();
    }

    @Test
    void aDayLessAtTheBeginningLeavesTheWholeQuarterOut() {
        var until = LocalDate.of(2026, 2, 1);

        assertThat(shown(new Period.Between(LocalDate.of(2025, 1, 2), until), ZoneId.of("Europe/Berlin")))
                .isEqualTo(18);
    }

    @Test
    void aMonthOfTheCalendarIsAPeriod() {
        var february = Period.of(YearMonth.of(2028, 2));

        assertThat(february.word()).isEqualTo("2028-02-01..2028-02-29");
        assertThat(Period.of("2028-02-01..2028-02-29")).contains(february);
    }

    private static int shown(Period period, ZoneId zone) {
        var selection = Selection.within(period);
        return SUMS.in(selection, period.range(Instant.EPOCH, zone), zone)
                .funnel()
                .planned();
    }

    private static Open quarter(int year, int number, int people) {
        var quarter = new Quarter(year * 4 + number, Map.of(Kind.YES, new Cell(people, people, 0)));
        return Open.of(quarter, quarter);
    }
}
