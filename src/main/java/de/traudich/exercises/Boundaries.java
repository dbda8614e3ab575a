package de.traudich.exercises;

import static de.traudich.exercises.Boundary.CAPTIVE;
import static de.traudich.exercises.Boundary.FILMING;
import static de.traudich.exercises.Boundary.MASS;
import static de.traudich.exercises.Boundary.MINORS;
import static de.traudich.exercises.Boundary.MONEY;
import static de.traudich.exercises.Boundary.PRETEXT;
import static de.traudich.exercises.Boundary.REFUSAL;
import static de.traudich.exercises.Boundary.ROMANCE;
import static de.traudich.exercises.Boundary.STOPPED;

import de.traudich.shared.Phrases;
import de.traudich.shared.WordLists;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Hears in plain words, German and English, what nobody is asked for here. Word rules miss much; they are narrow,
/// so that an honest text hears nothing. What is said with a "not" is left alone.
public final class Boundaries {

    /// Longer than anything that is kept.
    private static final int LONGEST = 10_000;

    private static final Map<String, List<String>> LISTS =
            WordLists.read(Boundaries.class, "boundaries_de.txt", "boundaries_en.txt");
    private static final Map<Boundary, Pattern> EXERCISE = Map.of(
            ROMANCE, of("romance"),
            MONEY, of("money"),
            PRETEXT, of("pretext"),
            FILMING, of("filming"),
            MINORS, of("minors"),
            CAPTIVE, of("captive"),
            STOPPED, of("ex", "stopped"),
            MASS, of("mass"),
            REFUSAL, of("refusal"));
    /// Words to a person do not tell what the writer is up to: fewer rules.
    private static final Map<Boundary, Pattern> DRAFT =
            Map.of(ROMANCE, of("romance"), MONEY, of("money"), STOPPED, of("stopped"), MASS, of("mass-draft"));

    private static final String ARTICLES = "(?:" + of("article").pattern() + "\\s+){0,3}";
    private static final String WHERE = "(?:\\s+(?:im|in|am|an|auf|von|vom|aus|at|from|on|of|next)\\s.*)?";
    private static final Pattern FORMER = of("ex");
    private static final Pattern MINOR =
            Pattern.compile(ARTICLES + "(?:" + of("minor").pattern() + ")" + WHERE, Phrases.FLAGS);
    private static final Pattern AT_WORK = Pattern.compile(
            of("at-work").pattern() + "\\s+(?:im|in|am|an|bei|beim|von|vom|aus|at|from|of|on)\\s", Phrases.FLAGS);

    private static final Pattern PAY = of("pay");
    private static final Pattern NOT = of("not");
    private static final Pattern NOT_BEFORE =
            Pattern.compile(NOT.pattern() + "(?:\\s+[\\p{L}'’]+){0,3}[\\s,\"„“]*$", Phrases.FLAGS);
    private static final Pattern NOT_AFTER = Pattern.compile("^(?:\\s+[\\p{L}]+)?\\s+" + NOT.pattern(), Phrases.FLAGS);

    private Boundaries() {}

    /// What an exercise tells people to do.
    public static Set<Boundary> inExercise(String... texts) {
        return heard(EXERCISE, texts);
    }

    /// What somebody is about to say or write to a person.
    public static Set<Boundary> inDraft(String... texts) {
        return heard(DRAFT, texts);
    }

    /// Whom somebody is about to ask, where the few words that name them leave no doubt.
    public static Optional<Boundary> certain(String whom) {
        if (FORMER.matcher(whom).find()) return Optional.of(STOPPED);
        return MINOR.matcher(whom.strip()).matches() ? Optional.of(MINORS) : Optional.empty();
    }

    /// One particular person who cannot walk away: "the barista at the station", not just "a barista".
    public static boolean atWork(String whom) {
        return AT_WORK.matcher(whom).find();
    }

    /// Asking for more pay: not off limits, and never alone.
    public static boolean speaksOfPay(String... texts) {
        return Stream.of(texts).anyMatch(text -> PAY.matcher(text).find());
    }

    private static Set<Boundary> heard(Map<Boundary, Pattern> words, String... texts) {
        var heard = EnumSet.noneOf(Boundary.class);
        words.forEach((boundary, pattern) -> {
            if (Stream.of(texts).anyMatch(text -> says(boundary, pattern, text))) heard.add(boundary);
        });
        return heard;
    }

    /// What somebody does not want any more is said with a "not" itself.
    private static boolean says(Boundary boundary, Pattern words, String typed) {
        var text = typed.substring(0, Math.min(typed.length(), LONGEST));
        return words.matcher(text)
                .results()
                .anyMatch(match -> !NOT_BEFORE
                                .matcher(text.substring(0, match.start()))
                                .find()
                        && !NOT_AFTER.matcher(text.substring(match.end())).find()
                        && (boundary == STOPPED || !NOT.matcher(match.group()).find()));
    }

    private static Pattern of(String... lists) {
        return Phrases.compile(Stream.of(lists)
                .flatMap(list -> Objects.requireNonNull(LISTS.get(list), list).stream())
                .toList());
    }
}
