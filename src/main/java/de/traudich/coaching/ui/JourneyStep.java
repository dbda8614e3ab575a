package de.traudich.coaching.ui;

import de.traudich.asks.AskNotes;
import de.traudich.coaching.TodayItem;
import java.util.Arrays;
import java.util.Locale;

/// The five steps of an ask, in the order that helps most. Nobody has to keep it.
enum JourneyStep {
    PERSON,
    EXPECTATION,
    HOMEWORK,
    DRAFT,
    ASK;

    /// As the address has it.
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JourneyStep of(String path, JourneyStep otherwise) {
        return Arrays.stream(values())
                .filter(step -> step.path().equals(path))
                .findFirst()
                .orElse(otherwise);
    }

    /// The first step that is still empty; the last one from the asking on.
    static JourneyStep next(TodayItem item, AskNotes notes) {
        return Arrays.stream(values())
                .filter(step -> !step.done(item, notes))
                .findFirst()
                .orElse(ASK);
    }

    boolean done(TodayItem item, AskNotes notes) {
        var asked = item.ask().locked() || item.done();
        return switch (this) {
            case PERSON -> asked || !notes.setting().whom().isEmpty();
            case EXPECTATION -> asked || item.ask().prediction() != null;
            case HOMEWORK -> asked || notes.homework().parts() > 0;
            case DRAFT -> asked || !notes.draft().isEmpty();
            case ASK -> item.done();
        };
    }

    JourneyStep following() {
        return values()[Math.min(ordinal() + 1, ASK.ordinal())];
    }
}
