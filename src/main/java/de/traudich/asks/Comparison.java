package de.traudich.asks;

import de.traudich.shared.Percent;
import java.util.List;
import java.util.Optional;

/// What one person expected against what happened, over all their asks or all that are shared. Whatever a page says of
/// it comes from here, so that no two pages contradict each other; what the display ladder does not allow yet is empty.
///
/// @param answers predicted and answered
/// @param open asked, and nothing came back yet
public record Comparison(List<Answer> answers, FearSlopes fears, int open) {

    public static final Comparison NONE = new Comparison(List.of(), new FearSlopes(List.of()), 0);

    public record Answer(Percent chance, Outcome outcome) {

        Forecast forecast() {
            return new Forecast(chance, outcome == Outcome.YES);
        }
    }

    public Comparison {
        answers = List.copyOf(answers);
    }

    public Display display() {
        return Display.ofPerson(answers.size());
    }

    /// Expected mean and yes rate, from five on.
    public Optional<Forecasts> forecasts() {
        return display().allows(Display.RATE)
                ? Optional.of(
                        new Forecasts(answers.stream().map(Answer::forecast).toList()))
                : Optional.empty();
    }

    public int yes() {
        return (int) answers.stream()
                .filter(answer -> answer.outcome() == Outcome.YES)
                .count();
    }
}
