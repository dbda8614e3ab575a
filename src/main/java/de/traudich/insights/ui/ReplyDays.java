package de.traudich.insights.ui;

import de.traudich.insights.ChannelReplies;

/// A stem for each day after which it is told how many have a reply; none where nobody has looked that long.
final class ReplyDays {

    private static final int TOP = 28;
    private static final int DEPTH = 64;
    private static final int HEIGHT = 120;
    private static final int ABOVE = 16;
    private static final double WIDTH = 90;

    private final InsightWords words;

    ReplyDays(InsightWords words) {
        this.words = words;
    }

    Strokes draw(ChannelReplies replies) {
        int last = ChannelReplies.DAYS.getLast();
        var strokes = new Strokes(HEIGHT).line("grid", 0, TOP + DEPTH, 100, TOP + DEPTH);
        for (int day : ChannelReplies.DAYS) {
            double x = WIDTH * day / last;
            strokes.text("axis", x, HEIGHT - 6, 0, "middle", words.say("analytics.replies.day", day));
            replies.repliedBy(day).ifPresent(share -> stem(strokes, x, share));
        }
        return strokes;
    }

    private static void stem(Strokes strokes, double x, double share) {
        double y = TOP + DEPTH * (1 - share);
        strokes.line("stem", x, TOP + DEPTH, x, y)
                .circle("disc", x, y, 8)
                .text("axis strong halo", x, y - ABOVE, 0, "middle", InsightWords.percent(share) + " %");
    }
}
