package de.traudich.asks.draft;

import de.traudich.shared.Phrases;
import de.traudich.shared.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of both languages at once: people mix them, and hardly a phrase of one means something in the other.
final class Lexicon {

    private static final Map<String, List<String>> SECTIONS =
            WordLists.read(Lexicon.class, "words_de.txt", "words_en.txt");
    private static final Map<Cue, Pattern> CUES = Stream.of(Cue.values())
            .collect(Collectors.toMap(cue -> cue, cue -> Phrases.compile(section(cue.section()))));
    private static final Map<WordSet, Set<String>> SETS =
            Stream.of(WordSet.values()).collect(Collectors.toMap(set -> set, set -> words(section(set.section()))));

    private Lexicon() {}

    static Pattern pattern(Cue cue) {
        return Objects.requireNonNull(CUES.get(cue));
    }

    static Set<String> words(WordSet set) {
        return Objects.requireNonNull(SETS.get(set));
    }

    private static Set<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> section(String name) {
        return Objects.requireNonNull(SECTIONS.get(name), name);
    }
}
