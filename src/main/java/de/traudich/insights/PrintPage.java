package de.traudich.insights;

import static de.traudich.shared.print.Sheet.text;

import de.traudich.asks.Display;
import de.traudich.shared.print.Sheet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The insights on paper: what was selected, what was found, a table each, and how it is counted.
record PrintPage(Print print, PrintWords words, PrintTitles findings) {

    String html() {
        var parts = print.overview().empty()
                ? Stream.of(head(), empty(), method())
                : print.crowd().few()
                        ? Stream.of(head(), few(), limits())
                        : Stream.of(
                                head(),
                                expected(),
                                funnel(),
                                fear(),
                                new PrintDreads(words).dreaded(print.dreaded()),
                                compared(),
                                new PrintDreads(words).replies(print.replies()),
                                method());
        return new Sheet(
                        words.language(),
                        words.say("analytics.print.title"),
                        words.say("analytics.print.subject"),
                        parts.collect(Collectors.joining()))
                .html();
    }

    private String head() {
        return "<h1>" + say("analytics.print.title") + "</h1>" + list(print.selected())
                + "<p class=\"muted\">"
                + say(
                        "analytics.print.made",
                        words.moment(print.at()),
                        words.zone().getId())
                + "</p>";
    }

    private String empty() {
        return heading(words.say("analytics.print.empty")) + paragraph("analytics.print.empty.help");
    }

    /// Not even how many: the paper may be given away.
    private String few() {
        return heading(words.say("analytics.print.few")) + paragraph("analytics.print.few.help");
    }

    private String limits() {
        return heading(words.say("analytics.print.method")) + list(List.of(words.say("analytics.print.without")));
    }

    /// Three rows from fifty answers on, one from five on, below it says what is missing.
    private String expected() {
        if (print.crowd().fewGuessed()) {
            return heading(words.say("analytics.print.expected")) + paragraph("analytics.print.few.here");
        }
        var forecasts = print.overview().forecasts();
        var shown = forecasts.balance().display();
        var whole = print.overview().balance();
        var of = whole.gap()
                .map(gap -> paragraph(
                        "analytics.calibration.of",
                        gap.rate().hits(),
                        gap.rate().of()))
                .orElse("");
        return heading(findings.expected(whole))
                + of
                + (shown.allows(Display.RATE) ? bins(forecasts, shown) : "")
                + accuracy(forecasts, shown);
    }

    private String bins(ForecastCounts forecasts, Display shown) {
        var bins = shown.allows(Display.RELIABILITY) && print.crowd().everyChance()
                ? forecasts.bins()
                : List.of(new ForecastCounts.Bin(0, 100, forecasts.balance()));
        return rates(
                "analytics.chance",
                bins.stream()
                        .map(bin -> rate(words.say("analytics.from-to", bin.from(), bin.to()), bin.balance()))
                        .toList());
    }

    private String accuracy(ForecastCounts forecasts, Display shown) {
        if (!shown.allows(Display.ACCURACY)) return "";
        var skill = forecasts.skill();
        return paragraph("analytics.brier", words.decimal(forecasts.brier().orElseThrow()))
                + (skill.isEmpty()
                        ? ""
                        : paragraph(
                                ForecastCounts.better(skill.getAsDouble())
                                        ? "analytics.skill.better"
                                        : "analytics.skill.not-yet"));
    }

    private String funnel() {
        var funnel = print.overview().whole();
        var said = print.crowd().fewAsked() ? words.say("analytics.funnel") : findings.funnel(funnel);
        return heading(said)
                + Sheet.numbers(
                        List.of(words.say("analytics.stage"), words.say("insights.count")),
                        new PrintRows(words).funnel(funnel, print.crowd()));
    }

    /// Never a line for one coachee: the paper may be given away.
    private String fear() {
        var fears = print.overview().fears();
        var rows = new PrintRows(words).fear(fears);
        var said = fears.lines().isEmpty()
                ? paragraph("analytics.fear.none")
                : rows.isEmpty()
                        ? paragraph("analytics.print.fear.few", fears.lines().size())
                        : Sheet.numbers(
                                List.of(words.say("insights.what"), words.say("analytics.print.fear.value")), rows);
        var extreme = fears.sum().filter(FearChange.Sum::extreme).map(_ -> paragraph("analytics.fear.extreme"));
        return heading(findings.fear(fears)) + said + extreme.orElse("");
    }

    private String compared() {
        return print.breakdowns().stream().map(this::compared).collect(Collectors.joining());
    }

    private String compared(Breakdown breakdown) {
        var by = breakdown.by();
        return heading(findings.compared(breakdown))
                + paragraph("analytics.print.by." + by.word())
                + rates(
                        "insights.what",
                        breakdown.rows().stream()
                                .map(row -> rate(findings.name(by, row), row.balance()))
                                .toList());
    }

    private String rates(String first, List<List<String>> rows) {
        var titles = Stream.of(first, "insights.expected", "insights.happened", "insights.interval", "insights.count")
                .map(key -> words.say(key))
                .toList();
        return Sheet.numbers(titles, rows);
    }

    private List<String> rate(String name, Balance balance) {
        return List.of(
                name,
                balance.gap()
                        .map(gap -> PrintWords.percent(gap.expectedPercent()))
                        .orElse("–"),
                balance.gap()
                        .map(gap -> PrintWords.percent(gap.rate().percent()))
                        .orElse("–"),
                balance.gap()
                        .map(gap -> PrintWords.interval(gap.rate().wilson()))
                        .orElse("–"),
                words.count(balance.asks()));
    }

    private String method() {
        int anonymous = print.overview().anonymous().funnel().planned();
        var notes = Stream.of(
                words.say("analytics.print.counted"),
                words.say("analytics.print.yes"),
                words.say("analytics.print.ladder"),
                words.say("analytics.print.fear"),
                words.say("analytics.print.worries"),
                anonymous == 0 ? words.say("analytics.print.anonymous") : words.say("analytics.anonymous", anonymous),
                words.say("analytics.print.without"));
        return heading(words.say("analytics.print.method")) + list(notes.toList());
    }

    private static String list(List<String> lines) {
        return lines.stream()
                .map(line -> "<li>" + text(line) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String heading(String said) {
        return "<h2>" + text(said) + "</h2>";
    }

    private String paragraph(String key, Object... values) {
        return "<p>" + say(key, values) + "</p>";
    }

    private String say(String key, Object... values) {
        return text(words.say(key, values));
    }
}
