package de.traudich.workshops;

import de.traudich.exercises.Exercise;
import de.traudich.exercises.ExerciseId;
import de.traudich.exercises.Exercises;
import de.traudich.people.PracticeId;
import de.traudich.shared.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/// The agendas that come with the product, from `templates_de.yaml` and `templates_en.yaml`.
@Component
class BuiltInTemplates {

    private final Exercises exercises;
    private final Map<Language, List<Map<String, Object>>> written =
            Map.of(Language.DE, read("de"), Language.EN, read("en"));

    BuiltInTemplates(Exercises exercises) {
        this.exercises = exercises;
    }

    List<Template> in(Language language, PracticeId practice) {
        var library = exercises.library(practice).stream()
                .filter(exercise -> !exercise.own())
                .collect(Collectors.toMap(Exercise::code, Exercise::id));
        return Objects.requireNonNull(written.get(language)).stream()
                .map(one -> template(one, library::get))
                .toList();
    }

    private static Template template(Map<String, Object> one, Function<String, @Nullable ExerciseId> exercise) {
        return new Template(
                text(one, "key"),
                null,
                text(one, "name"),
                blocks(one).stream().map(block -> plan(block, exercise)).toList());
    }

    private static BlockDraft plan(Map<String, Object> block, Function<String, @Nullable ExerciseId> exercise) {
        return new BlockDraft(
                BlockKind.valueOf(text(block, "kind")),
                text(block, "title"),
                Integer.parseInt(text(block, "minutes")),
                text(block, "script"),
                text(block, "text"),
                exercise.apply(text(block, "exercise")));
    }

    static String text(Map<String, Object> of, String key) {
        return Objects.toString(of.get(key), "");
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> blocks(Map<String, Object> template) {
        return (List<Map<String, Object>>) Objects.requireNonNull(template.get("blocks"));
    }

    static List<Map<String, Object>> read(String language) {
        var name = "templates_" + language + ".yaml";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(BuiltInTemplates.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            return new Yaml().load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
