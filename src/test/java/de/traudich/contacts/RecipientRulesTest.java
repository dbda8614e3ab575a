package de.traudich.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.contacts.RecipientRules.Trace;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every rule that protects who is asked, on its last forbidden and its first allowed day.
class RecipientRulesTest {

    private static final Admission ADMITTED = new Admission.Admitted();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final RecipientKey VERENA = new RecipientKey("v".repeat(43));

    private final PersonId miriam = new PersonId(Ids.next());
    private final PersonId emil = new PersonId(Ids.next());
    private final UUID ask = Ids.next();

    @Test
    void whoWasNeverAskedMayBeAsked() {
        assertThat(judge(first(), List.of(), TODAY)).isEqualTo(ADMITTED);
    }

    @Test
    void whoSaidStopIsNotAskedByAnybody() {
        assertThat(RecipientRules.judge(first(), miriam, List.of(), true, TODAY))
                .isEqualTo(new Admission.DoNotContact());
        assertThat(RecipientRules.judge(followUp(), miriam, List.of(asked(ask, 30)), true, TODAY))
                .isEqualTo(new Admission.DoNotContact());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-12-07", // Monday
        "2026-11-27, 2026-12-11", // Friday
        "2026-11-28, 2026-12-11", // Saturday
        "2026-11-29, 2026-12-11", // Sunday
        "2026-12-24, 2027-01-07" // holidays count as working days
    })
    void aFollowUpWaitsTenWorkingDays(LocalDate day, LocalDate from) {
        var history = List.of(trace(ask, miriam, 1, true, false, day, false));

        assertThat(judge(followUp(), history, from.minusDays(1))).isEqualTo(new Admission.FollowUpTooEarly(from));
        assertThat(judge(followUp(), history, from)).isEqualTo(ADMITTED);
    }

    @Test
    void thereIsOneFollowUpOnly() {
        var history = List.of(asked(ask, 40), trace(ask, miriam, 2, true, false, TODAY.minusDays(20), false));

        assertThat(judge(followUp(), history, TODAY)).isEqualTo(new Admission.AlreadyFollowedUp());
    }

    @Test
    void afterANoThereIsNoFollowUpHoweverLongAgo() {
        var history = List.of(trace(ask, miriam, 1, true, false, TODAY.minusYears(3), true));

        assertThat(judge(followUp(), history, TODAY)).isEqualTo(new Admission.AfterANo());
    }

    @Test
    void aNoOfAnotherAskDoesNotCount() {
        var history = List.of(asked(ask, 40), trace(Ids.next(), miriam, 1, true, false, TODAY.minusDays(30), true));

        assertThat(judge(followUp(), history, TODAY)).isEqualTo(ADMITTED);
    }

    @Test
    void nobodyFollowsUpAnAskOfSomebodyElse() {
        var history = List.of(trace(ask, emil, 1, true, false, TODAY.minusDays(40), false));

        assertThatThrownBy(() -> judge(followUp(), history, TODAY)).isInstanceOf(Stale.class);
    }

    @Test
    void whatNobodyKeepsAnyMoreIsNotHeldAgainstAFollowUp() {
        assertThat(judge(followUp(), List.of(), TODAY)).isEqualTo(ADMITTED);
        assertThat(judge(followUp(), List.of(trace(ask, miriam, 2, true, false, TODAY.minusDays(2), false)), TODAY))
                .isEqualTo(new Admission.AlreadyFollowedUp());
    }

    @Test
    void threeUnsolicitedAsksInTwelveMonthsAreEnough() {
        var oldest = LocalDate.of(2025, 12, 1);
        var history = List.of(
                trace(Ids.next(), miriam, 1, true, false, oldest, false),
                trace(Ids.next(), miriam, 1, true, false, oldest.plusMonths(2), false),
                trace(Ids.next(), miriam, 1, true, false, oldest.plusMonths(4), false));

        var again = oldest.plusMonths(12);
        assertThat(judge(first(), history, again.minusDays(1))).isEqualTo(new Admission.TooOften(again));
        assertThat(judge(first(), history, again)).isEqualTo(ADMITTED);
        assertThat(judge(first(), history.subList(1, 3), TODAY)).isEqualTo(ADMITTED);
    }

    @Test
    void whomTheyInvitedMayAskMoreOften() {
        var history = List.of(asked(Ids.next(), 30), asked(Ids.next(), 20), asked(Ids.next(), 10));
        var solicited = new Attempt(ask, VERENA, false, false, false);

        assertThat(judge(solicited, history, TODAY)).isEqualTo(ADMITTED);
    }

    @Test
    void followUpsAndOtherPeopleDoNotFillTheThree() {
        var twice = Ids.next();
        var history = List.of(
                asked(twice, 60),
                trace(twice, miriam, 2, true, false, TODAY.minusDays(40), false),
                asked(Ids.next(), 30),
                trace(Ids.next(), emil, 1, true, false, TODAY.minusDays(20), false),
                trace(Ids.next(), miriam, 1, false, false, TODAY.minusDays(10), false));

        assertThat(judge(first(), history, TODAY)).isEqualTo(ADMITTED);
    }

    @Test
    void aPublicFigureIsAskedTwiceInNinetyDaysByAllTogether() {
        var older = TODAY.minusDays(89);
        var history = List.of(
                trace(Ids.next(), emil, 1, false, true, older, false),
                trace(Ids.next(), miriam, 1, false, true, TODAY.minusDays(1), false));
        var figure = new Attempt(ask, VERENA, false, false, true);

        var again = older.plusDays(90);
        assertThat(judge(figure, history, TODAY)).isEqualTo(new Admission.FigureTooOften(again));
        assertThat(judge(figure, history, again)).isEqualTo(ADMITTED);
    }

    @Test
    void whomOneCallsAPublicFigureIsOneForAll() {
        var history = List.of(
                trace(Ids.next(), emil, 1, false, false, TODAY.minusDays(3), false),
                trace(Ids.next(), emil, 1, false, true, TODAY.minusDays(2), false));

        assertThat(judge(first(), history, TODAY)).isInstanceOf(Admission.FigureTooOften.class);
    }

    private Admission judge(Attempt attempt, List<Trace> history, LocalDate today) {
        return RecipientRules.judge(attempt, miriam, history, false, today);
    }

    private Attempt first() {
        return new Attempt(ask, VERENA, false, true, false);
    }

    private Attempt followUp() {
        return new Attempt(ask, VERENA, true, true, false);
    }

    private Trace asked(UUID which, int daysAgo) {
        return trace(which, miriam, 1, true, false, TODAY.minusDays(daysAgo), false);
    }

    private static Trace trace(
            UUID ask, PersonId who, int number, boolean unsolicited, boolean figure, LocalDate day, boolean no) {
        return new Trace(ask, who, number, unsolicited, figure, day, no);
    }
}
