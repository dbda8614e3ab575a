package de.traudich.insights;

import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.exercises.ExerciseId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How varied the asking was: learning that holds needs different exercises, channels and people.
public record Variety(Set<ExerciseId> exercises, Set<Channel> channels, Set<Tie> ties) {

    public Variety {
        exercises = Set.copyOf(exercises);
        channels = Set.copyOf(channels);
        ties = Set.copyOf(ties);
    }

    /// Over what was really asked.
    static Variety of(List<Observation> observations) {
        return new Variety(
                used(observations, Observation::exercise),
                used(observations, Observation::channel),
                used(observations, Observation::tie));
    }

    /// Exercises times channels times ties, whole number; what nobody has noted counts as one kind. Own
    /// index, not validated: good for comparing somebody with themselves, never with others.
    public int index() {
        return Math.max(1, exercises.size()) * Math.max(1, channels.size()) * Math.max(1, ties.size());
    }

    private static <T> Set<T> used(List<Observation> observations, Function<Observation, @Nullable T> kind) {
        return observations.stream()
                .filter(Observation::asked)
                .map(kind)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }
}
