package de.traudich.workshops;

import de.traudich.asks.Ask;
import de.traudich.asks.Outcome;
import de.traudich.asks.Stage;
import de.traudich.asks.YesRate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/// The numbers of a round, each on its own. Expected and fear are means of what people said, 0 to 100.
public record Tally(
        int joined,
        int connected,
        int preparing,
        int out,
        int answered,
        int waiting,
        int notAsked,
        int predicted,
        List<Integer> chances,
        Map<Outcome, Integer> outcomes,
        OptionalInt expected,
        Optional<Compared> compared,
        int fearPairs,
        OptionalInt fearBefore,
        OptionalInt fearAfter) {

    /// Expected and happened of the same people: only who guessed and has an answer is in it.
    public record Compared(int expected, YesRate rate) {}

    /// Fewer than this are never shown as a distribution.
    public static final int ENOUGH = 5;

    static Tally of(int joined, int connected, List<Ask> asks) {
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        asks.stream()
                .map(Ask::outcome)
                .filter(Objects::nonNull)
                .forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
        var predicted = asks.stream().filter(ask -> ask.prediction() != null).toList();
        var both = predicted.stream().filter(ask -> ask.fearAfter() != null).toList();
        int answered = count(asks, Stage.ANSWERED);
        int out = count(asks, Stage.SET_OFF) + count(asks, Stage.ASKED);
        int waiting = count(asks, Stage.WAITING);
        int notAsked = count(asks, Stage.NOT_ASKED);
        return new Tally(
                joined,
                connected,
                joined - out - answered - waiting - notAsked,
                out,
                answered,
                waiting,
                notAsked,
                predicted.size(),
                predicted.stream().map(Tally::chance).sorted().toList(),
                Map.copyOf(outcomes),
                mean(predicted, Tally::chance),
                compared(predicted),
                both.size(),
                mean(
                        both,
                        ask -> Objects.requireNonNull(ask.prediction()).fear().value()),
                mean(both, ask -> Objects.requireNonNull(ask.fearAfter()).value()));
    }

    /// Everybody who has not come back yet.
    public int stillOut() {
        return preparing + out;
    }

    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    private static Optional<Compared> compared(List<Ask> predicted) {
        var both = predicted.stream().filter(ask -> ask.outcome() != null).toList();
        var yes =
                (int) both.stream().filter(ask -> ask.outcome() == Outcome.YES).count();
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(new Compared(mean(both, Tally::chance).orElseThrow(), new YesRate(yes, both.size())));
    }

    /// People whose guess and answer are both known.
    public int comparable() {
        return compared.map(both -> both.rate().answered()).orElse(0);
    }

    public boolean enoughComparable() {
        return comparable() >= ENOUGH;
    }

    public boolean enoughPredictions() {
        return predicted >= ENOUGH;
    }

    /// People who said how afraid they were before and after.
    public boolean enoughFears() {
        return fearPairs >= ENOUGH;
    }

    private static int chance(Ask ask) {
        return Objects.requireNonNull(ask.prediction()).yes().value();
    }

    private static int count(List<Ask> asks, Stage stage) {
        return (int) asks.stream().filter(ask -> ask.stage() == stage).count();
    }

    private static OptionalInt mean(List<Ask> asks, ToIntFunction<Ask> value) {
        var mean = asks.stream().mapToInt(value).average();
        return mean.isPresent() ? OptionalInt.of((int) Math.round(mean.getAsDouble())) : OptionalInt.empty();
    }
}
