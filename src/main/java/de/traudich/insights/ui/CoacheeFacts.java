package de.traudich.insights.ui;

import de.traudich.insights.ChannelReplies;
import de.traudich.insights.DreadAndBelief;
import de.traudich.insights.RealityCheck;
import java.util.ArrayList;
import java.util.List;

/// What one coachee dreaded and believed, how long replies take and how varied the asking was.
record CoacheeFacts(DreadAndBelief dreaded, List<ChannelReplies> replies, RealityCheck check, InsightWords words) {

    CoacheeFacts(RealityCheck check, InsightWords words) {
        this(DreadAndBelief.of(check), ChannelReplies.of(check), check, words);
    }

    /// The names of all cards; what nobody has noted has none, except for what was dreaded, which says so.
    List<String> among(String... others) {
        var names = new ArrayList<>(List.of(others));
        names.add("dreads");
        if (!dreaded.beliefs().isEmpty()) names.add("belief");
        if (!replies.isEmpty()) names.add("replies");
        if (check.asked() > 0) names.add("variety");
        return names;
    }

    void show(Slots slots, Marks marks) {
        slots.show("dreads", dreaded.dreads(), () -> new DreadedCard(dreaded.dreads(), marks, words));
        if (!dreaded.beliefs().isEmpty()) {
            slots.show("belief", dreaded.beliefs(), () -> BeliefCard.ofAsks(dreaded, marks, words));
        }
        if (!replies.isEmpty()) slots.show("replies", replies, () -> new RepliesCard(replies, marks, words));
        var variety = check.variety();
        if (check.asked() > 0) slots.show("variety", variety, () -> new VarietyCard(variety, words));
    }
}
