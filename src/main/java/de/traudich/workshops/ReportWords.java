package de.traudich.workshops;

import de.traudich.asks.Outcome;
import de.traudich.shared.Language;
import de.traudich.shared.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.OptionalInt;

/// A report says everything in one language and one zone.
record ReportWords(Language language, ZoneId zone) {

    String say(String key, Object... values) {
        return Words.say(language, key, values);
    }

    String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.dates())
                .format(at.atZone(zone));
    }

    String outcome(Report.Line line) {
        if (line.outcome() != null) return outcome(line.outcome());
        return say(line.notAsked() ? "outcome.not-asked" : line.open() ? "outcome.open" : "report.nothing");
    }

    String outcome(Outcome outcome) {
        return say("outcome." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
