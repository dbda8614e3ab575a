package de.traudich.asks.draft;

import de.traudich.exercises.Channel;
import java.util.ArrayList;
import java.util.List;

/// Looks at a draft with every rule its channel knows. Pure: the same draft gives the same findings.
public final class DraftCheck {

    private DraftCheck() {}

    /// Whether a rule looks at first notes of this channel at all.
    public static boolean looks(Rule rule, Channel channel) {
        return RulesOfChannel.first(channel).contains(rule);
    }

    /// How many words the rules count, without greeting and signature.
    public static int words(DraftContext draft) {
        return new Reading(draft).words().size();
    }

    /// In the order of the rules. Who has not written anything yet hears only whether this person may be asked.
    public static List<Finding> check(DraftContext draft) {
        var reading = new Reading(draft);
        var findings = new ArrayList<Finding>();
        for (var rule : RulesOfChannel.of(draft)) {
            if (rule == Rule.R29_PROTECTION || !reading.isBlank()) {
                findings.addAll(rule.look(reading));
            }
        }
        return List.copyOf(findings);
    }
}
