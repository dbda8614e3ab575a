package de.traudich.insights;

import de.traudich.exercises.Brake;
import de.traudich.insights.ExerciseUseQueries.Part;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.PersonId;
import de.traudich.shared.live.Topics;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/// What came of every exercise, and for which barrier, as it comes in.
@Service
public class ExerciseUse {

    private final ExerciseUseQueries queries;
    private final Scopes scopes;
    private final Pictures<Looking, List<ExerciseLine>> pictures = new Pictures<>(Looking::coach, this::of);

    ExerciseUse(ExerciseUseQueries queries, Scopes scopes) {
        this.queries = queries;
        this.scopes = scopes;
    }

    public List<ExerciseLine> of(Looking looking) {
        return queries.parts(scopes.of(looking).filter()).stream()
                .collect(Collectors.groupingBy(Part::series, LinkedHashMap<UUID, List<Part>>::new, Collectors.toList()))
                .values()
                .stream()
                .map(ExerciseUse::line)
                .toList();
    }

    private static ExerciseLine line(List<Part> parts) {
        var byBrake = new EnumMap<Brake, Turnout>(Brake.class);
        for (var part : parts) {
            var brake = part.brake();
            if (brake != null) byBrake.merge(brake, part.turnout(), Turnout::plus);
        }
        var fears = fears(parts);
        return new ExerciseLine(
                parts.getFirst().series(),
                parts.getFirst().title(),
                parts.stream().map(Part::turnout).reduce(Turnout.NONE, Turnout::plus),
                byBrake,
                fears.sum(),
                fears.lines().size());
    }

    /// One line a person, whatever barriers they met.
    private static FearChange fears(List<Part> parts) {
        Map<PersonId, FearLine> people = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> part.afraid() > 0)
                .map(part -> new FearLine(
                        part.person(),
                        "",
                        part.afraid(),
                        (double) part.before() / part.afraid(),
                        (double) part.after() / part.afraid()))
                .forEach(line -> people.merge(line.coachee(), line, ExerciseUse::together));
        return new FearChange(List.copyOf(people.values()));
    }

    private static FearLine together(FearLine one, FearLine other) {
        int asks = one.asks() + other.asks();
        return new FearLine(
                one.coachee(),
                one.name(),
                asks,
                (one.before() * one.asks() + other.before() * other.asks()) / asks,
                (one.after() * one.asks() + other.after() * other.asks()) / asks);
    }

    public Topics<Looking, List<ExerciseLine>> topics() {
        return pictures.topics();
    }

    @EventListener
    void on(Counted counted) {
        pictures.touch(counted);
    }

    @Scheduled(fixedDelay = 500)
    void tell() {
        pictures.tell();
    }
}
