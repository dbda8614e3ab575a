package de.traudich.insights;

import de.traudich.insights.Selection.Filter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was selected, a line each: `Period: last 3 months (1 May to 31 July)`.
record SelectionWords(PrintWords words, Choices choices) {

    List<String> lines(Selection selection, Period.Range range) {
        var lines = new ArrayList<String>();
        put(lines, Filter.PERIOD, period(selection.period(), range));
        put(
                lines,
                Filter.GROUP,
                selection.group() == null ? null : choices.groups().get(selection.group()));
        put(
                lines,
                Filter.WORKSHOP,
                selection.workshop() == null ? null : choices.workshops().get(selection.workshop()));
        put(
                lines,
                Filter.EXERCISE,
                selection.exercise() == null ? null : choices.exercises().get(selection.exercise()));
        put(lines, Filter.BRAKE, selection.brake() == null ? null : words.say("brake." + selection.brake()));
        put(lines, Filter.CHANNEL, selection.channel() == null ? null : words.say("channel." + selection.channel()));
        put(lines, Filter.TIE, selection.tie() == null ? null : words.say("tie." + selection.tie()));
        put(
                lines,
                Filter.SOLICITED,
                selection.solicited() == null ? null : words.say("analytics.solicited." + selection.solicited()));
        put(
                lines,
                Filter.LANGUAGE,
                selection.language() == null
                        ? null
                        : words.say("analytics.language." + selection.language().code()));
        return lines;
    }

    private String period(Period period, Period.Range range) {
        return switch (period) {
            case Period.Last(var months) -> words.say("analytics.period.last", months) + " (" + days(range) + ")";
            case Period.Between _ -> days(range);
            case Period.Ever _ -> words.say("analytics.period.ever");
        };
    }

    private String days(Period.Range range) {
        var days = range.days(words.zone());
        return words.say("analytics.period.between", words.day(days.from()), words.day(days.to()));
    }

    private void put(List<String> lines, Filter filter, @Nullable String value) {
        if (value != null) lines.add(words.say("analytics.filter." + filter.word()) + ": " + value);
    }
}
