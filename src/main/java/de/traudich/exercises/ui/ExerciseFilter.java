package de.traudich.exercises.ui;

import com.vaadin.flow.router.QueryParameters;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.exercises.Exercise;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody looks for in the library; it stands in the address, so that a link finds the same again.
record ExerciseFilter(
        String text,
        @Nullable Level level,
        @Nullable Brake brake,
        @Nullable Channel channel,
        boolean inWorkshop) {

    static final ExerciseFilter ALL = new ExerciseFilter("", null, null, null, false);
    private static final int TEXT_MAX = 80;

    /// Difficulty in three words.
    enum Level {
        EASY(1, 3),
        MIDDLE(4, 6),
        HARD(7, 10);

        private final int from;
        private final int to;

        Level(int from, int to) {
            this.from = from;
            this.to = to;
        }

        boolean holds(int difficulty) {
            return difficulty >= from && difficulty <= to;
        }
    }

    static ExerciseFilter of(QueryParameters query) {
        return new ExerciseFilter(
                query.getSingleParameter("q").map(ExerciseFilter::cut).orElse(""),
                one(Level.class, query, "level"),
                one(Brake.class, query, "brake"),
                one(Channel.class, query, "channel"),
                query.getSingleParameter("workshop").isPresent());
    }

    QueryParameters query() {
        var query = new LinkedHashMap<String, String>();
        if (!text.isBlank()) query.put("q", cut(text.strip()));
        if (level != null) query.put("level", name(level));
        if (brake != null) query.put("brake", name(brake));
        if (channel != null) query.put("channel", name(channel));
        if (inWorkshop) query.put("workshop", "yes");
        return QueryParameters.simple(query);
    }

    boolean matches(Exercise exercise) {
        return (level == null || level.holds(exercise.difficulty()))
                && (brake == null || exercise.brake() == brake || exercise.brake() == Brake.BOTH)
                && (channel == null || exercise.channels().contains(channel))
                && (!inWorkshop || exercise.inWorkshop())
                && exercise.speaksOf(cut(text));
    }

    private static String cut(String text) {
        return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, QueryParameters query, String key) {
        Optional<E> found = query.getSingleParameter(key).flatMap(value -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> name(constant).equals(value))
                .findFirst());
        return found.orElse(null);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
