package de.traudich.exercises;

import de.traudich.shared.Language;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// One version of something to practise. Difficulty is 1 (easy) to 10, as advice and never as a lock; minutes count
/// preparing, doing and reflecting.
public record Exercise(
        ExerciseId id,
        UUID series,
        int version,
        boolean own,
        boolean retired,
        String code,
        int difficulty,
        Brake brake,
        Set<Channel> channels,
        int minutes,
        int followUps,
        boolean inWorkshop,
        boolean groupLoad,
        boolean legalNote,
        boolean coachConsent,
        ExerciseText german,
        ExerciseText english) {

    /// What is this hard is a big step.
    public static final int BIG_FROM = 8;

    public Exercise {
        if (difficulty < 1 || difficulty > 10) {
            throw new IllegalArgumentException("difficulty is 1 to 10, but was " + difficulty);
        }
        channels = Set.copyOf(channels);
    }

    public ExerciseText in(Language language) {
        return language == Language.DE ? german.orElse(english) : english.orElse(german);
    }

    /// Whether a coach says yes before somebody asks.
    public boolean bigStep() {
        return coachConsent || difficulty >= BIG_FROM;
    }

    /// Every word somebody types stands in the title or the instruction, in either language: "Gespräch", "gesprach" and
    /// "Gespraech" are one.
    public boolean speaksOf(String typed) {
        var all = plain(String.join(" ", german.title(), german.instruction(), english.title(), english.instruction()));
        return Arrays.stream(plain(typed).split(" ")).allMatch(all::contains);
    }

    private static String plain(String text) {
        var bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss");
        return bare.replaceAll("(?<=[aou])e", "").strip();
    }
}
