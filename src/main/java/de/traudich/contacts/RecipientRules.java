package de.traudich.contacts;

import de.traudich.people.PersonId;
import de.traudich.shared.Stale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// The rules that protect who is asked, as pure functions over what happened before. Days are those of
/// the practice.
final class RecipientRules {

    /// Working days between an ask and its follow-up, Monday to Friday.
    static final int FOLLOW_UP_AFTER = 10;

    static final int UNSOLICITED_MOST = 3;

    /// Who prepares each ask does not come near it; who sends to many does.
    static final int UNSOLICITED_A_DAY = 10;

    static final Period UNSOLICITED_WITHIN = Period.ofMonths(12);
    static final int FIGURE_MOST = 2;
    static final Period FIGURE_WITHIN = Period.ofDays(90);

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /// An earlier attempt at the same recipient that was not taken back.
    record Trace(
            UUID ask,
            PersonId person,
            int number,
            boolean unsolicited,
            boolean publicFigure,
            LocalDate day,
            boolean no) {}

    private RecipientRules() {}

    /// @param history everything towards this recipient, by everybody of the practice, oldest first
    static Admission judge(Attempt attempt, PersonId who, List<Trace> history, boolean barred, LocalDate today) {
        if (barred) {
            return new Admission.DoNotContact();
        }
        return attempt.followUp() ? followUp(attempt, who, history, today) : first(attempt, who, history, today);
    }

    private static Admission followUp(Attempt attempt, PersonId who, List<Trace> history, LocalDate today) {
        var ask = history.stream()
                .filter(trace ->
                        trace.ask().equals(attempt.ask()) && trace.person().equals(who))
                .toList();
        if (ask.isEmpty()) {
            throw new Stale("ask");
        }
        if (ask.stream().anyMatch(Trace::no)) return new Admission.AfterANo();
        if (ask.stream().anyMatch(trace -> trace.number() == 2)) return new Admission.AlreadyFollowedUp();
        var from = workingDaysAfter(ask.getFirst().day(), FOLLOW_UP_AFTER);
        return today.isBefore(from) ? new Admission.FollowUpTooEarly(from) : new Admission.Admitted();
    }

    private static Admission first(Attempt attempt, PersonId who, List<Trace> history, LocalDate today) {
        Predicate<Trace> mine = trace -> trace.unsolicited() && trace.person().equals(who);
        var again = attempt.unsolicited()
                ? full(history, mine, UNSOLICITED_MOST, UNSOLICITED_WITHIN, today)
                : Optional.<LocalDate>empty();
        if (again.isPresent()) {
            return new Admission.TooOften(again.get());
        }
        return isFigure(attempt, history, today)
                ? full(history, _ -> true, FIGURE_MOST, FIGURE_WITHIN, today)
                        .<Admission>map(Admission.FigureTooOften::new)
                        .orElseGet(Admission.Admitted::new)
                : new Admission.Admitted();
    }

    /// Whom one calls a public figure is one for all.
    private static boolean isFigure(Attempt attempt, List<Trace> history, LocalDate today) {
        return attempt.publicFigure()
                || history.stream().anyMatch(trace -> trace.publicFigure() && counts(trace, FIGURE_WITHIN, today));
    }

    /// The first day on which there is room again, empty when there is room today. Follow-ups are part of
    /// their ask.
    private static Optional<LocalDate> full(
            List<Trace> history, Predicate<Trace> which, int most, Period within, LocalDate today) {
        return history.stream()
                .filter(trace -> trace.number() == 1 && counts(trace, within, today))
                .filter(which)
                .map(Trace::day)
                .sorted(Comparator.reverseOrder())
                .skip(most - 1L)
                .findFirst()
                .map(day -> day.plus(within));
    }

    private static boolean counts(Trace trace, Period within, LocalDate today) {
        return today.isBefore(trace.day().plus(within));
    }

    /// Public holidays count as working days: they differ from place to place, and a day more never harms
    /// anybody.
    static LocalDate workingDaysAfter(LocalDate day, int days) {
        var at = day;
        for (int left = days; left > 0; ) {
            at = at.plusDays(1);
            if (!WEEKEND.contains(at.getDayOfWeek())) left--;
        }
        return at;
    }
}
