package de.traudich.exercises;

import de.traudich.shared.PlainText;
import java.util.stream.Stream;

/// What people read of an exercise, in one language.
public record ExerciseText(String title, String instruction, String preparation, String reflection, String safety) {

    public static final int TITLE_MAX = 80;
    public static final int TEXT_MAX = 400;

    public static final ExerciseText NONE = new ExerciseText("", "", "", "", "");

    /// The other language stands in where this one was left empty.
    ExerciseText orElse(ExerciseText other) {
        return complete() ? this : other;
    }

    boolean complete() {
        return !title.isBlank() && !instruction.isBlank();
    }

    /// As it is kept; the built-in catalogue was checked elsewhere and may be longer.
    ExerciseText cleaned() {
        var clean = new ExerciseText(
                PlainText.line(title),
                PlainText.lines(instruction),
                PlainText.lines(preparation),
                PlainText.lines(reflection),
                PlainText.lines(safety));
        if (PlainText.length(clean.title) > TITLE_MAX
                || Stream.of(clean.instruction, clean.preparation, clean.reflection, clean.safety)
                        .anyMatch(text -> PlainText.length(text) > TEXT_MAX)) {
            throw new IllegalArgumentException("text over its limit");
        }
        return clean;
    }
}
