package de.traudich.reminders;

import de.traudich.insights.Insights;
import de.traudich.insights.Insights.Looking;
import de.traudich.insights.Period;
import de.traudich.insights.Selection;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Service;

/// Tells coaches who want it that a month is over and there is something to look at, once, in a mail that says no more
/// than that (decision 0089).
@Service
class Months {

    /// How long after the first working day it may still be told: a server that stood still, a wish that came late.
    private static final int MADE_UP_FOR_DAYS = 7;

    private final Insights insights;
    private final MailRepository mails;

    Months(Insights insights, MailRepository mails) {
        this.insights = insights;
        this.mails = mails;
    }

    /// What became of this month's mail.
    enum Told {
        NOT_YET,
        WAITING,
        GONE
    }

    /// The digest of a day, with the month that is over where it is to be told today. One that still waits moves into
    /// the mail that takes its place.
    Digest with(Planned planned, LocalDate today, Digest digest, Instant now) {
        if (!planned.monthly() || !open(today)) return digest;
        boolean tell =
                switch (mails.told(planned.person().id(), today.withDayOfMonth(1))) {
                    case NOT_YET -> anythingIn(YearMonth.from(today).minusMonths(1), planned);
                    case WAITING ->
                        !digest.isEmpty()
                                && mails.withdrawReport(planned.person().id(), today, now);
                    case GONE -> false;
                };
        return tell ? digest.with(Kind.REPORT) : digest;
    }

    private static boolean open(LocalDate today) {
        var first = firstWorkingDay(today);
        return !today.isBefore(first) && today.isBefore(first.plusDays(MADE_UP_FOR_DAYS));
    }

    /// Of that day's month. Weekends are known, holidays are not.
    static LocalDate firstWorkingDay(LocalDate day) {
        var first = day.withDayOfMonth(1);
        if (first.getDayOfWeek() == DayOfWeek.SATURDAY) return first.plusDays(2);
        return first.getDayOfWeek() == DayOfWeek.SUNDAY ? first.plusDays(1) : first;
    }

    private boolean anythingIn(YearMonth month, Planned planned) {
        var coach = planned.person();
        return !insights.overview(Looking.of(coach, Selection.within(Period.of(month))))
                .empty();
    }
}
