package de.traudich.exercises;

/// What people read of an exercise, in one language.
public record ExerciseText(String title, String instruction, String preparation, String reflection, String safety) {

    public static final int TITLE_MAX = 80;
    public static final int TEXT_MAX = 400;

    public static final ExerciseText NONE = new ExerciseText("", "", "", "", "");

    /// The other language stands in where this one was left empty.
    ExerciseText orElse(ExerciseText other) {
        return title.isBlank() || instruction.isBlank() ? other : this;
    }
}
