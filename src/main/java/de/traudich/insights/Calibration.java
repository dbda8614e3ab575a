package de.traudich.insights;

import de.traudich.asks.Forecast;
import de.traudich.asks.Forecasts;
import java.util.ArrayList;
import java.util.List;

/// Reliability in three bins of the named chance: did what was called 20 % become a yes in 20 % of the cases?
/// Only for groups with [Display#RELIABILITY]; empty bins are left out.
public record Calibration(List<Bin> bins) {

    private static final int BINS = 3;

    public Calibration {
        bins = List.copyOf(bins);
    }

    /// Chances from `from` up to below `to`, in per cent; the last bin includes 100.
    public record Bin(double from, double to, Forecasts forecasts) {}

    public static Calibration of(Forecasts forecasts) {
        var bins = new ArrayList<Bin>();
        for (int bin = 0; bin < BINS; bin++) {
            int number = bin;
            var inside = forecasts.all().stream()
                    .filter(forecast -> binOf(forecast) == number)
                    .toList();
            if (!inside.isEmpty()) {
                bins.add(new Bin(100.0 * bin / BINS, 100.0 * (bin + 1) / BINS, new Forecasts(inside)));
            }
        }
        return new Calibration(bins);
    }

    private static int binOf(Forecast forecast) {
        return Math.min(BINS - 1, forecast.chance().value() * BINS / 100);
    }
}
