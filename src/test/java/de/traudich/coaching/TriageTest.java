package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.coaching.Triage.Fact;
import de.traudich.coaching.TriageRow.Peak;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who needs their coach, and the facts that say why.
class TriageTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @Test
    void whoWasActiveWithinTwoWeeksIsOnTrack() {
        var triage = triage(active(13));

        assertThat(triage.onTrack()).hasSize(1);
        assertThat(triage.attention()).isEmpty();
        assertThat(triage.quiet()).isEmpty();
    }

    @Test
    void whoWasActiveAndSharedNothingForTwoWeeksNeedsAttention() {
        assertThat(facts(active(14))).containsExactly(new Fact.Silent(ago(14)));
        assertThat(facts(active(41))).hasSize(1);
    }

    @Test
    void whoBeganNothingOrWentLongAgoIsQuiet() {
        assertThat(triage(row(null, List.of(), List.of(), List.of(), null, null))
                        .quiet())
                .hasSize(1);
        assertThat(triage(active(42)).quiet()).hasSize(1);
    }

    @Test
    void threeTimesNotAskedForFearIsAFactTwiceIsNot() {
        assertThat(facts(afraid(1, 5, 20))).containsExactly(new Fact.Afraid(3));
        assertThat(facts(afraid(1, 5))).isEmpty();
    }

    @Test
    void fearOfLongAgoIsNoNews() {
        assertThat(facts(afraid(1, 5, 42))).isEmpty();
    }

    @Test
    void eightyExpectedThreeTimesRunningIsHighFear() {
        assertThat(facts(fears(80, 95, 85))).containsExactly(new Fact.HighFear(3, 80));
        assertThat(facts(fears(80, 79, 85))).isEmpty();
        assertThat(facts(fears(90, 90))).isEmpty();
    }

    @Test
    void aPeakOfNinetyOnceIsAFactForSixWeeks() {
        assertThat(facts(peaked(90, 1))).containsExactly(new Fact.HighPeak(90));
        assertThat(facts(peaked(89, 1))).isEmpty();
        assertThat(facts(peaked(99, 42))).isEmpty();
        assertThat(triage(peaked(90, 1)).attention().getFirst().strained()).isTrue();
        assertThat(triage(due(TODAY.minusDays(9))).attention().getFirst().strained())
                .isFalse();
    }

    @Test
    void anAssignmentIsOverdueAfterMoreThanThreeDays() {
        assertThat(facts(due(TODAY.minusDays(4)))).containsExactly(new Fact.Overdue(TODAY.minusDays(4)));
        assertThat(facts(due(TODAY.minusDays(3)))).isEmpty();
    }

    @Test
    void attentionEndsSomeDay() {
        assertThat(facts(due(TODAY.minusDays(41)))).hasSize(1);
        assertThat(facts(due(TODAY.minusDays(42)))).isEmpty();
        assertThat(facts(row(ago(1), List.of(), List.of(), List.of(), null, ago(41))))
                .containsExactly(new Fact.Wrote(ago(41)));
        assertThat(facts(row(ago(1), List.of(), List.of(), List.of(), null, ago(42))))
                .isEmpty();
    }

    @Test
    void theDayIsTheDayOfThePractice() {
        var justPastMidnightInBerlin = Instant.parse("2026-05-19T22:30:00Z");

        assertThat(Triage.of(List.of(due(TODAY.minusDays(4))), justPastMidnightInBerlin, BERLIN)
                        .attention())
                .hasSize(1);
    }

    @Test
    void whoWroteComesFirst() {
        var wrote = row(ago(1), List.of(), List.of(), List.of(), null, ago(1));

        var triage = triage(active(20), afraid(1, 2, 3), wrote);

        assertThat(triage.attention())
                .extracting(entry -> entry.facts().getFirst().getClass().getSimpleName())
                .containsExactly("Wrote", "Afraid", "Silent");
    }

    @Test
    void severalFactsStandTogetherAndEverybodyIsCountedOnce() {
        var stuck = row(
                ago(20),
                List.of(ago(1), ago(2), ago(3)),
                List.of(new Peak(95, ago(20))),
                List.of(90, 90, 90),
                TODAY.minusDays(9),
                ago(2));

        var triage = triage(stuck, active(1));

        assertThat(triage.attention().getFirst().facts()).hasSize(6);
        assertThat(triage.rows()).hasSize(2);
    }

    private static Triage triage(TriageRow... rows) {
        return Triage.of(List.of(rows), NOW, BERLIN);
    }

    private static List<Fact> facts(TriageRow row) {
        return triage(row).attention().stream()
                .flatMap(entry -> entry.facts().stream())
                .toList();
    }

    private static TriageRow active(int days) {
        return row(ago(days), List.of(), List.of(), List.of(), null, null);
    }

    private static TriageRow afraid(Integer... days) {
        return row(ago(1), List.of(days).stream().map(TriageTest::ago).toList(), List.of(), List.of(), null, null);
    }

    private static TriageRow fears(Integer... fears) {
        return row(ago(1), List.of(), List.of(), List.of(fears), null, null);
    }

    private static TriageRow peaked(int fear, int days) {
        return row(ago(1), List.of(), List.of(new Peak(fear, ago(days))), List.of(), null, null);
    }

    private static TriageRow due(LocalDate due) {
        return row(ago(1), List.of(), List.of(), List.of(), due, null);
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static TriageRow row(
            @Nullable Instant active,
            List<Instant> afraid,
            List<Peak> peaks,
            List<Integer> fears,
            @Nullable LocalDate due,
            @Nullable Instant wrote) {
        return new TriageRow(new PersonId(Ids.next()), "Miriam", 0, 0, active, afraid, peaks, fears, due, wrote);
    }
}
