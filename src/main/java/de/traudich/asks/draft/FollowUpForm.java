package de.traudich.asks.draft;

import de.traudich.shared.Phrases;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// R30: a follow-up names the day of the first note, is shorter, and says that it is the last one.
final class FollowUpForm implements Check {

    @Override
    public List<Finding> look(Reading reading) {
        if (!(reading.draft().attempt() instanceof Attempt.FollowUp(var firstNote, var firstWords))) return List.of();
        var findings = new ArrayList<Finding>();
        if (!reading.has(Cue.EARLIER) && !day(firstNote).matcher(reading.own()).find()) {
            findings.addAll(Rule.R30_FOLLOW_UP.hint(Place.ALL, "day"));
        }
        int words = reading.words().size();
        if (firstWords > 0 && words >= firstWords) {
            findings.addAll(Rule.R30_FOLLOW_UP.hint(Place.ALL, "long", words, firstWords));
        }
        if (!reading.has(Cue.CLOSURE)) findings.addAll(Rule.R30_FOLLOW_UP.hint(Place.ALL, "last"));
        return findings;
    }

    /// "12. Mai", "12.5.", "12.05.2026", "May 12", "12th of May", "2026-05-12".
    private static Pattern day(LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        var months = "(?:" + name(date, Locale.GERMAN) + "|" + name(date, Locale.ENGLISH) + ")\\p{L}*";
        return Pattern.compile(
                "(?<!\\d)0?%1$d(?:\\.|st|nd|rd|th)? ?(?:of )?%3$s|%3$s\\.? 0?%1$d(?!\\d)|(?<!\\d)0?%1$d\\. ?0?%2$d\\.|%4$s|(?<!\\d)0?%2$d/0?%1$d(?!\\d)|(?<!\\d)0?%1$d/0?%2$d(?!\\d)"
                        .formatted(day, month, months, date),
                Phrases.FLAGS);
    }

    private static String name(LocalDate date, Locale locale) {
        return date.getMonth().getDisplayName(TextStyle.FULL, locale).substring(0, 3);
    }
}
