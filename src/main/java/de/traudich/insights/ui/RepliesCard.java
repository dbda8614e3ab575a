package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.insights.ChannelReplies;
import de.traudich.insights.Mark;
import de.traudich.insights.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How long asks wait for a reply, channel by channel. Below five asks a channel is a count.
final class RepliesCard extends Section {

    private final Marks marks;
    private final InsightWords words;
    private final List<ChartFile.Part> drawn = new ArrayList<>();

    RepliesCard(List<ChannelReplies> channels, Marks marks, InsightWords words) {
        this.marks = marks;
        this.words = words;
        addClassNames("card", "stack", "replies");
        setId("replies");
        add(
                new H2(words.say("analytics.replies")),
                ComparedLine.note(words.say("analytics.replies.read")),
                ComparedLine.note(words.say("analytics.replies.censored")));
        channels.forEach(channel -> add(line(channel)));
        add(table(channels));
    }

    private Div line(ChannelReplies channel) {
        var name = marks.link(mark(channel), name(channel));
        name.addClassName("strong");
        var count = new Span(count(channel));
        count.addClassNames("muted", "small");
        var head = new Div(name, count);
        head.addClassName("between");
        var line = new Div(head);
        line.addClassNames("rate", "compared");
        if (channel.shown()) line.add(picture(channel));
        else line.add(ComparedLine.note(words.say("analytics.few")));
        channel.median()
                .ifPresent(
                        time -> line.add(ComparedLine.note(words.say("insights.reply.median", words.duration(time)))));
        return line;
    }

    private Div picture(ChannelReplies channel) {
        var drawing = new ReplyDays(words).draw(channel).svg();
        drawn.add(new ChartFile.Part(name(channel), count(channel), drawing));
        var plot = new Div(drawing);
        plot.addClassNames("chart", "replies-chart", "plot");
        plot.getElement()
                .setAttribute("role", "link")
                .setAttribute("data-link", Marks.id(mark(channel)))
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", sentence(channel));
        return plot;
    }

    private static Mark mark(ChannelReplies channel) {
        return new Mark.Waited(channel.channel());
    }

    private String sentence(ChannelReplies channel) {
        var days = ChannelReplies.DAYS.stream()
                .map(day -> words.say("analytics.replies.by", day, share(channel, day)))
                .collect(Collectors.joining(", "));
        return words.say("analytics.replies.sentence", name(channel), count(channel), days);
    }

    private ChartTable table(List<ChannelReplies> channels) {
        var heads = new ArrayList<>(List.of(
                words.say("analytics.filter.channel"),
                words.say("analytics.funnel.asked"),
                words.say("analytics.research.replies"),
                words.say("outcome.open"),
                words.say("analytics.replies.median")));
        ChannelReplies.DAYS.forEach(day -> heads.add(words.say("analytics.replies.day", day)));
        var table = new Table(
                "replies-table",
                words.say("analytics.replies"),
                heads,
                channels.stream().map(this::row).toList());
        var shown = new ChartTable(table, words.say("insights.table"), List.of());
        return drawn.isEmpty()
                ? shown
                : shown.of("chart replies-chart", words.say("analytics.replies.censored"), drawn);
    }

    private List<String> row(ChannelReplies channel) {
        var cells = new ArrayList<>(List.of(
                name(channel),
                String.valueOf(channel.times().asks()),
                String.valueOf(channel.times().replied()),
                String.valueOf(channel.open()),
                channel.median().map(words::duration).orElse("–")));
        ChannelReplies.DAYS.forEach(day -> cells.add(share(channel, day)));
        return cells;
    }

    private String share(ChannelReplies channel, int day) {
        var share = channel.repliedBy(day);
        return share.isPresent() ? InsightWords.percent(share.getAsDouble()) + " %" : "–";
    }

    private String count(ChannelReplies channel) {
        return words.say(
                "analytics.replies.count",
                channel.times().replied(),
                channel.times().asks(),
                channel.open());
    }

    private String name(ChannelReplies channel) {
        return words.say("insights.channel." + InsightWords.name(channel.channel()));
    }
}
