package de.traudich.insights.ui;

import com.vaadin.flow.component.Component;
import de.traudich.asks.Outcome;
import de.traudich.exercises.Exercise;
import de.traudich.insights.ForecastCounts;
import de.traudich.insights.Interval;
import de.traudich.insights.Lasted;
import de.traudich.insights.Period;
import de.traudich.insights.Way;
import de.traudich.shared.Fear;
import de.traudich.shared.Language;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Numbers, days and outcomes as the view says them.
record InsightWords(Component view, Language language, ZoneId zone) {

    String say(String key, Object... values) {
        return view.getTranslation(key, values);
    }

    String outcome(@Nullable Outcome outcome) {
        return outcome == null ? say("outcome.open") : say("outcome." + name(outcome));
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String way(Way way) {
        var channel = say("insights.channel." + name(way.channel()));
        var tie = way.tie();
        return tie == null ? channel : channel + ", " + say("insights.tie." + name(tie));
    }

    String exercise(@Nullable Exercise exercise) {
        return exercise == null ? say("insights.own") : exercise.in(language).title();
    }

    String day(Instant at) {
        return DateTimeFormatter.ofPattern(language == Language.DE ? "d. MMM yyyy" : "d MMM yyyy", language.locale())
                .format(at.atZone(zone))
                .replace(' ', '\u00a0');
    }

    String day(LocalDate date) {
        return day(date.atTime(LocalTime.NOON).atZone(zone).toInstant());
    }

    /// In days that sort, for the names of files.
    String period(Period period, Instant now) {
        if (period instanceof Period.Ever) return say("analytics.period.ever");
        var range = period.range(now, zone);
        return say(
                "analytics.period.between",
                LocalDate.ofInstant(range.from(), zone),
                LocalDate.ofInstant(range.until(), zone).minusDays(1));
    }

    String interval(Interval interval) {
        return percent(interval.low()) + "–" + percent(interval.high()) + " %";
    }

    String fear(@Nullable Fear fear) {
        return fear == null ? "–" : String.valueOf(fear.value());
    }

    /// @param digits after the decimal sign
    String number(double value, int digits) {
        var format = NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /// How well single asks were foreseen; of skill nothing where everything or nothing became a yes.
    String accuracy(double brier, OptionalDouble skill) {
        var said = say("analytics.brier", number(brier, 2));
        if (skill.isEmpty()) return said;
        var better = ForecastCounts.better(skill.getAsDouble()) ? "better" : "not-yet";
        return said + " " + say("analytics.skill." + better);
    }

    /// Per cent as published: 8.5, but 13.
    String share(double percent) {
        return number(percent, percent == Math.rint(percent) ? 0 : 1);
    }

    String duration(Duration time) {
        var lasted = Lasted.of(time);
        return say(lasted.key(), lasted.count());
    }

    /// 0 to 1 as whole per cent.
    static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
