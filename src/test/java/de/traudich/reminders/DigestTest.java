package de.traudich.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void anExerciseCountsTwoDaysAheadAndWhenItIsOverdue() {
        var all = List.of(due(3), due(2), due(0), due(-9));
        assertThat(Digest.of(all, TODAY, null).counts()).isEqualTo(Map.of(Kind.DUE, 3));
    }

    @Test
    void everythingElseCountsFromItsDay() {
        var all = List.of(one(Kind.THANKS, 0), one(Kind.CONTACT, -1), one(Kind.HORIZON, 1));
        assertThat(Digest.of(all, TODAY, null).counts()).isEqualTo(Map.of(Kind.THANKS, 1, Kind.CONTACT, 1));
    }

    @Test
    void nothingThatWaitsIsNoDigest() {
        assertThat(Digest.of(List.of(due(3)), TODAY, null).isEmpty()).isTrue();
    }

    @Test
    void theSameThingsAreNotSaidEveryDay() {
        var known = List.of(one(Kind.THANKS, -9), due(-8));
        assertThat(Digest.of(known, TODAY, TODAY.minusDays(1)).isEmpty()).isTrue();
        assertThat(Digest.of(known, TODAY, TODAY.minusDays(6)).isEmpty()).isTrue();
        assertThat(Digest.of(known, TODAY, TODAY.minusDays(7)).total()).isEqualTo(2);
    }

    @Test
    void newsBringsEverythingThatWaits() {
        var all = List.of(one(Kind.THANKS, -5), due(2));
        assertThat(Digest.of(all, TODAY, TODAY.minusDays(1)).total()).isEqualTo(2);
    }

    @Test
    void theDayAnExerciseIsDueIsNews() {
        assertThat(Digest.of(List.of(due(0)), TODAY, TODAY.minusDays(1)).total())
                .isEqualTo(1);
        assertThat(Digest.of(List.of(due(1)), TODAY, TODAY.minusDays(1)).isEmpty())
                .isTrue();
    }

    @Test
    void whatIsKeptIsReadAgain() {
        var digest = new Digest(Map.of(Kind.DUE, 2, Kind.PLANNED, 12));
        assertThat(digest.kept()).isEqualTo("DUE=2,PLANNED=12");
        assertThat(Digest.parse(digest.kept())).isEqualTo(digest);
    }

    private static Reminder due(int inDays) {
        return one(Kind.DUE, inDays);
    }

    private static Reminder one(Kind kind, int inDays) {
        return new Reminder(kind, Ids.next(), TODAY.plusDays(inDays));
    }
}
