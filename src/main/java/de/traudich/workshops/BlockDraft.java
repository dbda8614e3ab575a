package de.traudich.workshops;

import de.traudich.exercises.ExerciseId;
import de.traudich.shared.PlainText;
import org.jspecify.annotations.Nullable;

/// What a coach plans for a block. The script is for the coach alone, the text is what the room reads.
public record BlockDraft(
        BlockKind kind,
        String title,
        int minutes,
        String script,
        String text,
        @Nullable ExerciseId exercise,
        @Nullable Illustration picture) {

    public static final int TITLE_MAX = 80;
    public static final int SCRIPT_MAX = 2000;
    public static final int TEXT_MAX = 1000;
    public static final int MINUTES_MAX = 240;

    public BlockDraft {
        title = within(PlainText.line(title), TITLE_MAX);
        script = within(PlainText.lines(script), SCRIPT_MAX);
        text = within(PlainText.lines(text), TEXT_MAX);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a title");
        }
        if (minutes < 1 || minutes > MINUTES_MAX) {
            throw new IllegalArgumentException("1 to 240 minutes, but was " + minutes);
        }
        exercise = kind.inRound() ? exercise : null;
        picture = kind == BlockKind.INPUT ? picture : null;
    }

    public BlockDraft(
            BlockKind kind, String title, int minutes, String script, String text, @Nullable ExerciseId exercise) {
        this(kind, title, minutes, script, text, exercise, null);
    }

    private static String within(String text, int most) {
        if (PlainText.length(text) > most) {
            throw new IllegalArgumentException("text over its limit");
        }
        return text;
    }
}
