package de.traudich.insights;

/// Whether one person's change is larger than the instrument's own noise. Source: N. S. Jacobson and P. Truax
/// 1991, J. Consulting and Clinical Psychology 59:12-19.
public record ReliableChange(Instrument instrument, double before, double after) {

    private static final double LIMIT = 1.96;

    /// A questionnaire with a published reliability. A single question such as a fear from 0 to 100 has none,
    /// so it is refused here.
    ///
    /// @param items at least 2
    /// @param deviation standard deviation in the reference group, above 0, in points of the scale
    /// @param reliability above 0, below 1
    public record Instrument(int items, double deviation, double reliability) {

        public Instrument {
            if (items < 2 || !(deviation > 0) || !(reliability > 0) || reliability >= 1) {
                throw new IllegalArgumentException(
                        "%d items, deviation %s, reliability %s".formatted(items, deviation, reliability));
            }
        }

        double noise() {
            return deviation * Math.sqrt(2) * Math.sqrt(1 - reliability);
        }
    }

    public ReliableChange {
        if (!Double.isFinite(before) || !Double.isFinite(after)) {
            throw new IllegalArgumentException(before + " to " + after);
        }
    }

    /// RCI, in standard errors of a difference; below zero it fell.
    public double index() {
        return (after - before) / instrument.noise();
    }

    public boolean reliable() {
        return Math.abs(index()) > LIMIT;
    }

    /// How many points of the scale a change needs to be reliable.
    public double needed() {
        return LIMIT * instrument.noise();
    }
}
