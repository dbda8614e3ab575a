package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTimesTest {

    /// The textbook example of Freireich et al. 1963: days, a plus for "longer than".
    private final ReplyTimes times = days("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

    @ParameterizedTest
    @CsvSource({"5, 0", "6, .143", "7, .193", "10, .247", "13, .310", "16, .373", "22, .462", "23, .552"})
    void openAsksCountForAsLongAsTheyAreOpen(int day, double share) {
        assertThat(times.repliedBy(Duration.ofDays(day)).orElseThrow()).isCloseTo(share, within(.0005));
    }

    @Test
    void halfOfAllHaveTheirReply() {
        assertThat(times.median()).contains(Duration.ofDays(23));
        assertThat(times.medianOfReplied()).contains(Duration.ofDays(10));
        assertThat(days("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23").median())
                .contains(Duration.ofDays(8));
    }

    @Test
    void nobodyKnowsWhatNobodyHasWaitedFor() {
        assertThat(times.repliedBy(Duration.ofDays(36))).isEmpty();
        assertThat(days("1 2").repliedBy(Duration.ofDays(14))).hasValue(1);
        assertThat(days("3+ 4+").median()).isEmpty();
        assertThat(days("3+ 4+").medianOfReplied()).isEmpty();
        assertThat(new ReplyTimes(List.of()).repliedBy(Duration.ofDays(2))).isEmpty();
    }

    @Test
    void nobodyAnswersBeforeTheyAreAsked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Wait(Duration.ofSeconds(-1), true));
    }

    @Test
    void whatWaitedAlikeCountsAsOftenAsItDid() {
        var grouped = new ReplyTimes(List.of(
                new Wait(Duration.ofDays(6), false),
                new Wait(Duration.ofDays(6), true, 3),
                new Wait(Duration.ofDays(32), false, 2),
                new Wait(Duration.ofDays(9), true, 2)));
        var single = days("6 6 6 6+ 9 9 32+ 32+");

        assertThat(grouped.asks()).isEqualTo(8);
        assertThat(grouped.replied()).isEqualTo(5);
        assertThat(grouped.medianOfReplied())
                .isEqualTo(single.medianOfReplied())
                .contains(Duration.ofDays(6));
        assertThat(grouped.median()).isEqualTo(single.median()).contains(Duration.ofDays(9));
        for (int day : new int[] {0, 6, 8, 9, 32, 33}) {
            assertThat(grouped.repliedBy(Duration.ofDays(day))).isEqualTo(single.repliedBy(Duration.ofDays(day)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Wait(Duration.ZERO, true, 0));
    }

    private static ReplyTimes days(String days) {
        return new ReplyTimes(Arrays.stream(days.split(" "))
                .map(day -> new Wait(Duration.ofDays(Integer.parseInt(day.replace("+", ""))), !day.endsWith("+")))
                .toList());
    }
}
