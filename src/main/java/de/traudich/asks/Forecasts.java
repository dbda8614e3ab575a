package de.traudich.asks;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// Expected against happened, over at least one answered ask with a prediction; everything as shares of 0 to 1.
public record Forecasts(List<Forecast> all) {

    public Forecasts {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no forecast");
        }
    }

    public int count() {
        return all.size();
    }

    public YesRate rate() {
        return new YesRate((int) all.stream().filter(Forecast::yes).count(), all.size());
    }

    /// Mean named chance, 0 to 1.
    public double expected() {
        return mean(Forecast::p);
    }

    /// Expected minus actual (calibration in the large), -1 to 1: below zero the world gave more than was
    /// hoped for.
    public double bias() {
        return expected() - mean(Forecast::happened);
    }

    /// Mean squared error, 0 (always right) to 1. Source: G. W. Brier 1950, Monthly Weather Review 78:1-3.
    public double brier() {
        return mean(forecast -> Math.pow(forecast.p() - forecast.happened(), 2));
    }

    /// 1 - Brier / (rate * (1 - rate)): 1 is perfect, 0 no better than always naming one's own rate, below 0
    /// worse. Empty when everything or nothing became a yes: then there is nothing to tell apart.
    public OptionalDouble skill() {
        double rate = mean(Forecast::happened);
        double reference = rate * (1 - rate);
        return reference == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - brier() / reference);
    }

    private double mean(ToDoubleFunction<Forecast> value) {
        return all.stream().mapToDouble(value).average().orElseThrow();
    }
}
