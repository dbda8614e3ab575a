package de.traudich.workshops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// All answers to one block. Numbers from fewer than five are not shown to anybody.
///
/// @param drafts words that were typed and not sent, each for the eyes of its author
public record Answers(List<Answer> all, Map<ParticipantId, String> drafts) {

    public static final Answers NONE = new Answers(List.of());
    public static final int HIGHEST = 10;

    public Answers {
        all = List.copyOf(all);
        drafts = Map.copyOf(drafts);
    }

    public Answers(List<Answer> all) {
        this(all, Map.of());
    }

    public int count() {
        return all.size();
    }

    public boolean enough() {
        return count() >= Tally.ENOUGH;
    }

    public Optional<Answer> of(ParticipantId participant) {
        return all.stream()
                .filter(answer -> answer.participant().equals(participant))
                .findFirst();
    }

    public String draft(ParticipantId participant) {
        return drafts.getOrDefault(participant, "");
    }

    /// How often each number from 0 to 10 was said.
    public List<Integer> histogram() {
        var counts = new Integer[HIGHEST + 1];
        Arrays.fill(counts, 0);
        values().forEach(value -> counts[value]++);
        return List.of(counts);
    }

    public OptionalDouble mean() {
        return values().stream().mapToInt(Integer::intValue).average();
    }

    /// Empty from fewer than five.
    public Optional<Distribution> distribution() {
        return Distribution.of(values());
    }

    /// Of those who answered both; empty where they are fewer than five.
    public Optional<Change> since(Answers before) {
        var earlier = new ArrayList<Integer>();
        var later = new ArrayList<Integer>();
        for (var answer : all) {
            var first = before.of(answer.participant()).map(Answer::value);
            if (answer.value() != null && first.isPresent()) {
                earlier.add(first.get());
                later.add(answer.value());
            }
        }
        return Distribution.of(earlier).flatMap(was -> Distribution.of(later).map(is -> new Change(was, is)));
    }

    /// Words on the wall and how often each was said, without those taken off; case and order of arrival do not matter.
    public Map<String, Integer> cloud() {
        return all.stream()
                .filter(answer -> !answer.hidden() && !answer.words().isEmpty())
                .collect(Collectors.toMap(
                        answer -> answer.words().toLowerCase(Locale.ROOT), _ -> 1, Integer::sum, TreeMap::new));
    }

    /// Every word once, the most frequent first, also those taken off.
    public List<Word> words() {
        var words = new LinkedHashMap<String, Word>();
        all.stream()
                .filter(answer -> !answer.words().isEmpty())
                .forEach(answer -> words.merge(
                        answer.words().toLowerCase(Locale.ROOT),
                        new Word(answer.words(), 1, answer.hidden()),
                        (first, more) -> new Word(first.text(), first.count() + 1, first.off() || more.off())));
        return words.values().stream()
                .sorted(Comparator.comparing(Word::count).reversed().thenComparing(Word::text))
                .toList();
    }

    private List<Integer> values() {
        return all.stream().map(Answer::value).filter(Objects::nonNull).toList();
    }
}
