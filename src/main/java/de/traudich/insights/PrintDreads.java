package de.traudich.insights;

import static de.traudich.shared.print.Sheet.text;

import de.traudich.shared.print.Sheet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What was dreaded and believed, and how long replies take, on paper: in sums alone, in the words of the cards.
record PrintDreads(PrintWords words) {

    /// Nothing where nobody shares it.
    String dreaded(DreadAndBelief picture) {
        return dreads(picture.dreads()) + beliefs(picture);
    }

    private String dreads(DreadSum dreads) {
        var balance = dreads.balance();
        if (balance.asks() == 0) return "";
        var gap = balance.gap();
        var rows = new ArrayList<List<String>>();
        rows.add(row("analytics.print.dread.asks", words.count(balance.asks())));
        gap.ifPresent(
                one -> rows.add(row("analytics.print.dread.expected", PrintWords.percent(one.expectedPercent()))));
        rows.add(row("analytics.print.dread.happened", words.count(balance.yes())));
        rows.add(row("analytics.print.partly", words.count(dreads.partly())));
        gap.ifPresent(one ->
                rows.add(row("insights.interval", PrintWords.interval(one.rate().wilson()))));
        return heading(title(dreads)) + values(rows);
    }

    private String title(DreadSum dreads) {
        var balance = dreads.balance();
        return balance.gap()
                .map(gap -> words.say(
                        "analytics.dread." + PrintWords.name(dreads.direction()),
                        gap.expectedPercent(),
                        gap.rate().percent()))
                .orElseGet(() -> words.say("analytics.dread.few", balance.yes(), balance.asks()));
    }

    /// Nothing of fewer than five coachees but how many they are.
    private String beliefs(DreadAndBelief picture) {
        if (picture.beliefs().isEmpty()) return "";
        return picture.belief()
                .map(shift -> heading(words.say(
                                "analytics.belief." + PrintWords.name(shift.direction()),
                                Math.round(Math.abs(shift.after() - shift.before()))))
                        + values(rows(shift)))
                .orElseGet(() -> heading(words.say("analytics.belief"))
                        + paragraph(
                                "analytics.belief.few.coachees",
                                picture.beliefs().size()));
    }

    private List<List<String>> rows(Shift shift) {
        return List.of(
                row("analytics.belief.row.count.coachees", words.count(shift.people())),
                row("analytics.belief.row.before", words.count((int) Math.round(shift.before()))),
                row("analytics.belief.row.after", words.count((int) Math.round(shift.after()))),
                row("analytics.belief.row.weaker", words.count(shift.fell())),
                row("analytics.belief.row.same", words.count(shift.people() - shift.fell() - shift.rose())),
                row("analytics.belief.row.stronger", words.count(shift.rose())));
    }

    String replies(List<ChannelReplies> channels) {
        if (channels.isEmpty()) return "";
        var heads = new ArrayList<>(Stream.of(
                        "analytics.filter.channel",
                        "analytics.funnel.asked",
                        "analytics.research.replies",
                        "outcome.open",
                        "analytics.replies.median")
                .map(key -> words.say(key))
                .toList());
        ChannelReplies.DAYS.forEach(day -> heads.add(words.say("analytics.replies.day", day)));
        return heading(words.say("analytics.replies"))
                + Sheet.numbers(heads, channels.stream().map(this::row).toList())
                + paragraph("analytics.replies.censored");
    }

    private List<String> row(ChannelReplies channel) {
        var cells = new ArrayList<>(List.of(
                words.say("insights.channel." + PrintWords.name(channel.channel())),
                words.count(channel.times().asks()),
                words.count(channel.times().replied()),
                words.count(channel.open()),
                channel.median().map(this::duration).orElse("–")));
        ChannelReplies.DAYS.forEach(day -> cells.add(share(channel, day)));
        return cells;
    }

    private static String share(ChannelReplies channel, int day) {
        var share = channel.repliedBy(day);
        return share.isPresent() ? PrintWords.percent((int) Math.round(100 * share.getAsDouble())) : "–";
    }

    private String duration(Duration time) {
        var lasted = Lasted.of(time);
        return words.say(lasted.key(), lasted.count());
    }

    private List<String> row(String key, String value) {
        return List.of(words.say(key), value);
    }

    private String values(List<List<String>> rows) {
        return Sheet.numbers(List.of(words.say("insights.what"), words.say("insights.value")), rows);
    }

    private static String heading(String said) {
        return "<h2>" + text(said) + "</h2>";
    }

    private String paragraph(String key, Object... values) {
        return "<p>" + text(words.say(key, values)) + "</p>";
    }
}
