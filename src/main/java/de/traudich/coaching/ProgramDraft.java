package de.traudich.coaching;

import de.traudich.exercises.ExerciseId;
import de.traudich.shared.PlainText;
import java.util.List;

/// What a coach writes for a program.
public record ProgramDraft(String name, List<Step> steps) {

    public record Step(StepId id, ExerciseId exercise, DeliveryRule rule) {}

    public ProgramDraft {
        name = PlainText.line(name);
        steps = List.copyOf(steps);
        if (name.isEmpty() || PlainText.length(name) > Program.NAME_MAX) {
            throw new IllegalArgumentException("a program has a name of 1 to " + Program.NAME_MAX + " characters");
        }
        if (steps.isEmpty() || steps.size() > Program.STEPS_MAX) {
            throw new IllegalArgumentException("a program has 1 to " + Program.STEPS_MAX + " steps");
        }
        if (steps.stream().map(Step::id).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("a step is in a program once");
        }
    }
}
