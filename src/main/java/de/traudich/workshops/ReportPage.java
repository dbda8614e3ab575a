package de.traudich.workshops;

import de.traudich.asks.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report as one page of XHTML, for the printer. What people typed is escaped, and nothing is loaded from anywhere.
record ReportPage(Report report, ReportWords words) {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm;
              @bottom-right { content: counter(page) " / " counter(pages); font: 9pt 'Instrument Sans'; color: #44565a; } }
            body { font-family: 'Instrument Sans'; font-size: 10.5pt; line-height: 1.4; color: #0d2a30; }
            h1 { font-size: 24pt; margin: 0 0 4pt; } h2 { font-size: 14pt; margin: 20pt 0 6pt; page-break-after: avoid; }
            p { margin: 0 0 6pt; } .muted { color: #44565a; } .big { font-size: 20pt; font-weight: bold; }
            table { width: 100%; border-collapse: collapse; margin: 6pt 0; -fs-table-paginate: paginate; }
            th { text-align: left; border-bottom: 1.5pt solid #0d2a30; padding: 3pt 6pt 3pt 0; }
            td { border-bottom: .5pt solid #c9d2d3; padding: 3pt 6pt 3pt 0; vertical-align: top; }
            tr { page-break-inside: avoid; } .n { text-align: right; } li { margin-bottom: 3pt; }
            """;

    String html() {
        var parts =
                Stream.of(head(), mood(), rounds(), agenda(), quotes(), note()).collect(Collectors.joining());
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s"><head><title>%2$s</title>
                <meta name="subject" content="%3$s"/><meta name="author" content="Trau Dich"/><style>%4$s</style></head>
                <body>%5$s</body></html>
                """.formatted(
                        words.language().code(), text(report.workshop().title()), say("report.title"), STYLE, parts);
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
                .map(line -> row(
                        "td",
                        line.name(),
                        words.number(line.expected()),
                        words.number(line.fearBefore()),
                        words.outcome(line),
                        words.number(line.fearAfter())))
                .collect(Collectors.joining());
        var titles = Stream.of("name", "expected", "fear-before", "outcome", "fear-after")
                .map(column -> words.say("report." + column))
                .toArray(String[]::new);
        return paragraph("report.shared") + "<table><thead>" + row("th", titles) + "</thead><tbody>" + rows
                + "</tbody></table>";
    }

    private String agenda() {
        if (report.agenda().isEmpty()) {
            return "";
        }
        var rows = report.agenda().stream()
                .map(block -> row(
                        "td",
                        block.title(),
                        String.valueOf(block.planned()),
                        block.skipped() ? words.say("report.skipped") : words.number(block.real())))
                .collect(Collectors.joining());
        return heading("report.agenda") + "<table><thead>"
                + row("th", words.say("report.block"), words.say("report.planned"), words.say("report.real"))
                + "</thead><tbody>" + rows + "</tbody></table>";
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

    private static String row(String cell, String... values) {
        var scope = cell.equals("th") ? " scope=\"col\"" : "";
        return Stream.of(values)
                .map(value -> "<" + cell + scope + ">" + text(value) + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private String one(double number) {
        return String.format(words.language().dates(), "%.1f", number);
    }

    static String text(String typed) {
        return typed.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
