package de.traudich.insights;

import de.traudich.exercises.Brake;
import de.traudich.insights.ExerciseUseQueries.Fear;
import de.traudich.insights.ExerciseUseQueries.Part;
import de.traudich.insights.Insights.Looking;
import de.traudich.shared.live.Topics;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// What came of every exercise, and for which barrier, as it comes in.
@Service
public class ExerciseUse {

    private final ExerciseUseQueries queries;
    private final Scopes scopes;
    private final Topics<Looking, List<ExerciseLine>> topics;

    ExerciseUse(ExerciseUseQueries queries, Scopes scopes, Showing showing) {
        this.queries = queries;
        this.scopes = scopes;
        topics = showing.of(Looking::coach, this::of);
    }

    public List<ExerciseLine> of(Looking looking) {
        return scopes.summed(looking, (_, filter) -> of(filter));
    }

    private List<ExerciseLine> of(FactFilter filter) {
        var fears = queries.fears(filter).stream()
                .collect(Collectors.groupingBy(Fear::series, Collectors.mapping(Fear::line, Collectors.toList())));
        return queries.parts(filter).stream()
                .collect(Collectors.groupingBy(Part::series, LinkedHashMap<UUID, List<Part>>::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> line(one.getValue(), new FearChange(fears.getOrDefault(one.getKey(), List.of()))))
                .toList();
    }

    private static ExerciseLine line(List<Part> parts, FearChange fears) {
        var byBrake = new EnumMap<Brake, Turnout>(Brake.class);
        for (var part : parts) {
            var brake = part.brake();
            if (brake != null) byBrake.put(brake, part.turnout());
        }
        return new ExerciseLine(
                parts.getFirst().series(),
                parts.getFirst().title(),
                parts.stream().map(Part::turnout).reduce(Turnout.NONE, Turnout::plus),
                byBrake,
                fears.sum(),
                fears.lines().size());
    }

    public Topics<Looking, List<ExerciseLine>> topics() {
        return topics;
    }
}
