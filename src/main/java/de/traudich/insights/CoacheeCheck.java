package de.traudich.insights;

import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One coachee's asks, as far as they share them with the coach who looks.
public record CoacheeCheck(RealityCheck check) {

    public boolean empty() {
        return check.newestFirst().isEmpty();
    }

    public Funnel funnel() {
        var all = check.newestFirst();
        var reasons = new EnumMap<NotAskedReason, Integer>(NotAskedReason.class);
        all.stream()
                .map(Observation::notAsked)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .forEach(reason -> reasons.merge(reason, 1, Integer::sum));
        return new Funnel(
                all.size(),
                check.asked(),
                check.replied(),
                outcomes(Outcome.NO_REPLY),
                outcomes(Outcome.YES),
                check.notAsked(),
                reasons);
    }

    private int outcomes(Outcome one) {
        return (int) check.outcomes().stream().filter(outcome -> outcome == one).count();
    }

    public Balance balance() {
        var compared = check.compared();
        return new Balance(
                compared.size(),
                (int) compared.stream()
                        .filter(ask -> ask.outcome() == Outcome.YES)
                        .count(),
                compared.stream()
                        .map(Observation::chance)
                        .mapToLong(chance -> Objects.requireNonNull(chance).value())
                        .sum());
    }

    /// Over asks, from five on.
    public Optional<Shift> fear() {
        List<PairedChange.Pair> pairs = check.newestFirst().stream()
                .map(Observation::fears)
                .filter(fears -> fears.before() != null && fears.after() != null)
                .map(fears -> new PairedChange.Pair(
                        Objects.requireNonNull(fears.before()).value(),
                        Objects.requireNonNull(fears.after()).value()))
                .toList();
        return Shift.of(pairs);
    }
}
