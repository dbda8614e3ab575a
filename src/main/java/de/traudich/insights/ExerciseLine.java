package de.traudich.insights;

import de.traudich.exercises.Brake;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What came of one exercise, in all its versions.
///
/// @param whole with asks whose barrier nobody has noted
/// @param fear from five people on
/// @param afraid how many people have noted fear before and after
public record ExerciseLine(
        UUID series,
        Title title,
        Turnout whole,
        Map<Brake, Turnout> byBrake,
        Optional<FearChange.Sum> fear,
        int afraid) {

    public ExerciseLine {
        var sorted = new EnumMap<Brake, Turnout>(Brake.class);
        sorted.putAll(byBrake);
        byBrake = Collections.unmodifiableMap(sorted);
    }
}
