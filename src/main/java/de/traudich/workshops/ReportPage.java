package de.traudich.workshops;

import static de.traudich.shared.print.Sheet.table;
import static de.traudich.shared.print.Sheet.text;

import de.traudich.asks.Outcome;
import de.traudich.shared.print.Sheet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a report says on paper.
record ReportPage(Report report, ReportWords words) {

    String html() {
        var parts =
                Stream.of(head(), mood(), rounds(), agenda(), quotes(), note()).collect(Collectors.joining());
        return new Sheet(words.language(), report.workshop().title(), words.say("report.title"), parts).html();
    }

    private String head() {
        var where = Stream.of(
                        words.day(report.workshop().startsAt()),
                        report.workshop().place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return "<h1>" + text(report.workshop().title()) + "</h1><p class=\"muted\">" + text(where) + "</p><p>"
                + say("report.people", report.people(), report.rounds().size()) + "</p>";
    }

    private String mood() {
        return report.mood()
                .map(shift -> heading("report.mood")
                        + paragraph("report.mood.sentence", shift.people(), one(shift.before()), one(shift.after())))
                .orElse("");
    }

    private String rounds() {
        return report.rounds().stream().map(this::round).collect(Collectors.joining());
    }

    private String round(Report.OfRound round) {
        var title = round.exercise().in(words.language()).title();
        return "<h2>" + say("control.round", round.number(), title) + "</h2>" + compared(round.shared())
                + sums(round.tally()) + outcomes(round.shared()) + fear(round.shared()) + people(round.lines());
    }

    private String compared(Tally tally) {
        return tally.enoughComparable()
                ? tally.compared()
                        .map(both -> "<p class=\"big\">"
                                + say(
                                        "control.gap",
                                        both.expected(),
                                        both.rate().percent()) + "</p>"
                                + paragraph("report.pairs", tally.comparable()))
                        .orElse("")
                : paragraph("report.few", Tally.ENOUGH);
    }

    private String outcomes(Tally tally) {
        var counted = Stream.of(Outcome.values())
                .filter(outcome -> tally.count(outcome) > 0)
                .map(outcome -> words.outcome(outcome) + " " + tally.count(outcome))
                .collect(Collectors.joining(" · "));
        return tally.answered() < Tally.ENOUGH ? "" : "<p>" + text(counted) + "</p>";
    }

    private String sums(Tally tally) {
        return paragraph("report.sums", tally.answered(), tally.waiting(), tally.notAsked());
    }

    private String fear(Tally tally) {
        return tally.enoughFears()
                ? paragraph(
                        "report.fear",
                        tally.fearBefore().orElse(0),
                        tally.fearAfter().orElse(0),
                        tally.fearPairs())
                : "";
    }

    private String people(List<Report.Line> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        var rows = lines.stream()
                .map(line -> List.of(
                        line.name(),
                        words.number(line.expected()),
                        words.number(line.fearBefore()),
                        words.outcome(line),
                        words.number(line.fearAfter())))
                .toList();
        var titles = Stream.of("name", "expected", "fear-before", "outcome", "fear-after")
                .map(column -> words.say("report." + column))
                .toList();
        return paragraph("report.shared") + table(titles, rows);
    }

    private String agenda() {
        if (report.agenda().isEmpty()) {
            return "";
        }
        var rows = report.agenda().stream()
                .map(block -> List.of(
                        block.title(),
                        String.valueOf(block.planned()),
                        block.skipped() ? words.say("report.skipped") : words.number(block.real())))
                .toList();
        var titles = List.of(words.say("report.block"), words.say("report.planned"), words.say("report.real"));
        return heading("report.agenda") + table(titles, rows);
    }

    private String quotes() {
        if (report.quotes().isEmpty()) {
            return "";
        }
        var items = report.quotes().stream()
                .map(quote -> "<li>" + text(words.say("control.quote", quote)) + "</li>")
                .collect(Collectors.joining());
        return heading("report.quotes") + "<ul>" + items + "</ul>";
    }

    private String note() {
        return heading("report.method") + paragraph("report.method.sentence", Tally.ENOUGH);
    }

    private String heading(String key) {
        return "<h2>" + say(key) + "</h2>";
    }

    private String paragraph(String key, Object... values) {
        return "<p>" + say(key, values) + "</p>";
    }

    private String say(String key, Object... values) {
        return text(words.say(key, values));
    }

    private String one(double number) {
        return String.format(words.language().dates(), "%.1f", number);
    }
}
