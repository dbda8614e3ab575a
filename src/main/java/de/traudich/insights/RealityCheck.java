package de.traudich.insights;

import de.traudich.asks.Comparison;
import de.traudich.asks.Display;
import de.traudich.asks.FearSlopes;
import de.traudich.asks.Forecasts;
import de.traudich.asks.Outcome;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// What one person expected against what happened. What the display ladder does not allow yet is empty,
/// so that no view can show it too early.
public record RealityCheck(List<Observation> newestFirst, Instant at) {

    public RealityCheck {
        newestFirst = List.copyOf(newestFirst);
    }

    /// What came back, newest first.
    public List<Outcome> outcomes() {
        return newestFirst.stream()
                .map(Observation::outcome)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /// A brief "no time" is a reply, silence until the horizon is none.
    public int replied() {
        return (int) outcomes().stream().filter(Outcome::replied).count();
    }

    public int asked() {
        return (int) newestFirst.stream().filter(Observation::asked).count();
    }

    public int open() {
        return (int) newestFirst.stream().filter(Observation::open).count();
    }

    public int notAsked() {
        return (int) newestFirst.stream()
                .filter(observation -> observation.notAsked() != null)
                .count();
    }

    /// Answered asks with a prediction, newest first: everything that compares is about these.
    public List<Observation> compared() {
        return newestFirst.stream()
                .filter(observation -> observation.forecast().isPresent())
                .toList();
    }

    /// What all pages say alike.
    Comparison comparison() {
        var answers = compared().stream()
                .map(ask -> new Comparison.Answer(
                        Objects.requireNonNull(ask.chance()), Objects.requireNonNull(ask.outcome())))
                .toList();
        return new Comparison(answers, fears(), open());
    }

    public Display display() {
        return comparison().display();
    }

    /// Expected mean and yes rate, from five on.
    public Optional<Forecasts> forecasts() {
        return comparison().forecasts();
    }

    /// Expected minus actual, -1 to 1, from ten on.
    public OptionalDouble bias() {
        return display().allows(Display.BIAS)
                ? OptionalDouble.of(forecasts().orElseThrow().bias())
                : OptionalDouble.empty();
    }

    /// Brier score and skill, from twenty on.
    public Optional<Forecasts> accuracy() {
        return display().allows(Display.ACCURACY) ? forecasts() : Optional.empty();
    }

    /// The same for asks of one kind, each kind from five on; largest first.
    public Map<Way, Forecasts> ways() {
        Map<Way, List<Observation>> kinds = newestFirst.stream()
                .filter(observation -> observation.way().isPresent())
                .collect(Collectors.groupingBy(observation -> observation.way().orElseThrow()));
        var ways = new LinkedHashMap<Way, Forecasts>();
        kinds.entrySet().stream()
                .sorted((one, other) ->
                        Integer.compare(other.getValue().size(), one.getValue().size()))
                .forEach(kind -> forecastsOf(kind.getValue())
                        .filter(forecasts -> Display.ofPerson(forecasts.count()).allows(Display.RATE))
                        .ifPresent(forecasts -> ways.put(kind.getKey(), forecasts)));
        return ways;
    }

    /// How many got an answer, of asks that are closed or silent for long; each kind from five on. What was asked just
    /// now may still be answered.
    public Map<Way, Rate> replies() {
        var closed = newestFirst.stream()
                .filter(observation -> observation.outcome() != null || observation.silent(at))
                .filter(observation -> observation.way().isPresent())
                .collect(Collectors.groupingBy(observation -> observation.way().orElseThrow()));
        var replies = new LinkedHashMap<Way, Rate>();
        closed.forEach((way, asks) -> {
            if (Display.ofPerson(asks.size()).allows(Display.RATE)) {
                var answered = asks.stream().filter(Observation::replied).count();
                replies.put(way, new Rate((int) answered, asks.size()));
            }
        });
        return replies;
    }

    public FearSlopes fears() {
        return FearSlopes.among(newestFirst.stream().map(Observation::fears).toList());
    }

    /// Empty until somebody has noted what they dread and whether it came.
    public Optional<Dreads> dreads() {
        var dreads = newestFirst.stream()
                .flatMap(observation -> observation.dreaded().dread().stream())
                .toList();
        return dreads.isEmpty() ? Optional.empty() : Optional.of(new Dreads(dreads));
    }

    /// How the old belief has moved. Empty until two asks have it before and after.
    public Optional<PairedChange> belief() {
        var pairs = newestFirst.stream()
                .flatMap(observation -> observation.belief().pair().stream())
                .toList();
        return pairs.size() < 2 ? Optional.empty() : Optional.of(new PairedChange(pairs));
    }

    public ReplyTimes replyTimes() {
        return new ReplyTimes(newestFirst.stream()
                .flatMap(observation -> observation.waited(at).stream())
                .toList());
    }

    public Variety variety() {
        return Variety.of(newestFirst);
    }

    private static Optional<Forecasts> forecastsOf(List<Observation> observations) {
        var forecasts = observations.stream()
                .flatMap(observation -> observation.forecast().stream())
                .toList();
        return forecasts.isEmpty() ? Optional.empty() : Optional.of(new Forecasts(forecasts));
    }
}
