package de.traudich.asks;

import de.traudich.shared.PlainText;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The research before an ask, and the plan for the moment itself (if-then plan: Gollwitzer 1999). Whether
/// a search could answer it is null while nobody has thought about it.
public record Homework(
        String sources, String known, String why, @Nullable Boolean searchable, String planWhen, String planThen) {

    public static final int NOTE_MAX = 1000;
    public static final int PLAN_MAX = 200;
    public static final Homework NONE = new Homework("", "", "", null, "", "");

    public Homework {
        sources = PlainText.lines(sources);
        known = PlainText.lines(known);
        why = PlainText.lines(why);
        planWhen = PlainText.lines(planWhen);
        planThen = PlainText.lines(planThen);
        Stream.of(sources, known, why).forEach(note -> Texts.require(note, NOTE_MAX));
        Stream.of(planWhen, planThen).forEach(plan -> Texts.require(plan, PLAN_MAX));
    }

    /// The same research with another plan for the moment.
    public Homework planning(String when, String then) {
        return new Homework(sources, known, why, searchable, when, then);
    }

    /// Everything that was found out, for the draft checker.
    public String notes() {
        return Stream.of(sources, known, why).filter(note -> !note.isEmpty()).collect(Collectors.joining("\n"));
    }

    /// How many of the five parts are there.
    public int parts() {
        return (int) Stream.of(sources, known, why, planWhen, planThen)
                .filter(part -> !part.isEmpty())
                .count();
    }
}
