package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Div;
import de.traudich.insights.Breakdown;
import de.traudich.insights.ChannelReplies;
import de.traudich.insights.Insights;
import de.traudich.insights.Insights.Looking;
import de.traudich.insights.Replies;
import de.traudich.shared.ui.EmptyState;
import de.traudich.shared.ui.Following;
import java.util.ArrayList;
import java.util.List;

/// Expected and happened row by row, and how long replies take: two pictures, and nothing to see only where both
/// are empty.
final class ComparisonsPage extends Div {

    private final RowNames names;
    private final Marks marks;
    private final InsightWords words;
    private final Slots slots = new Slots(this);
    private List<Breakdown> breakdowns = List.of();
    private List<ChannelReplies> replies = List.of();

    ComparisonsPage(RowNames names, Marks marks, InsightWords words) {
        this.names = names;
        this.marks = marks;
        this.words = words;
        addClassNames("cards", "comparisons");
    }

    ComparisonsPage follow(Insights insights, Replies waits, Looking looking) {
        var following = new Following(this);
        following.follow(
                insights.breakdowns(), looking, () -> insights.breakdowns(looking), List::copyOf, this::breakdowns);
        following.follow(waits.topics(), looking, () -> waits.of(looking), List::copyOf, this::replies);
        return this;
    }

    private void breakdowns(List<Breakdown> all) {
        breakdowns = all.stream().filter(one -> !one.rows().isEmpty()).toList();
        show();
    }

    private void replies(List<ChannelReplies> channels) {
        replies = channels;
        show();
    }

    private void show() {
        var cards = new ArrayList<>(breakdowns.stream().map(ComparisonsPage::id).toList());
        if (!replies.isEmpty()) cards.add("replies");
        slots.only(cards.isEmpty() ? List.of("empty") : cards);
        if (cards.isEmpty()) slots.show("empty", "", this::empty);
        breakdowns.forEach(one -> slots.show(id(one), one, () -> new BreakdownCard(one, names, marks, words)));
        if (!replies.isEmpty()) slots.show("replies", replies, () -> new RepliesCard(replies, marks, words));
    }

    private static String id(Breakdown one) {
        return "by-" + one.by().word();
    }

    private EmptyState empty() {
        return new EmptyState(words.say("analytics.empty"), words.say("analytics.empty.help"));
    }
}
