package de.traudich.workshops;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// All answers to one block. Numbers from fewer than five are not shown to anybody.
public record Answers(List<Answer> all) {

    public static final Answers NONE = new Answers(List.of());
    public static final int HIGHEST = 10;

    public Answers {
        all = List.copyOf(all);
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

    /// Words on the wall and how often each was said, without those taken off; case and order of arrival do not matter.
    public Map<String, Integer> cloud() {
        return all.stream()
                .filter(answer -> !answer.hidden() && !answer.words().isEmpty())
                .collect(Collectors.toMap(
                        answer -> answer.words().toLowerCase(Locale.ROOT), _ -> 1, Integer::sum, TreeMap::new));
    }

    private List<Integer> values() {
        return all.stream().map(Answer::value).filter(Objects::nonNull).toList();
    }
}
