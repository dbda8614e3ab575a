package de.traudich.asks.draft;

import java.util.List;

/// One thing a rule noticed: what (message), where (place), why (reason) and how sure (evidence). Texts are
/// translation keys; parameters are numbers or words of the draft.
public record Finding(Rule rule, Level level, Place place, String message, List<Object> parameters) {

    public Finding {
        parameters = List.copyOf(parameters);
    }

    public String reason() {
        return rule.reason();
    }

    public Evidence evidence() {
        return rule.evidence();
    }

    /// The words it speaks of, none for the whole text. With the rule and the message they tell a finding that was
    /// kept again after the text around it has changed.
    public String words(DraftContext draft) {
        return place.in(draft);
    }

    /// Everything is the writer's choice except asking somebody who must not be asked.
    public boolean canBeKept() {
        return rule != Rule.R29_PROTECTION;
    }
}
