package de.traudich.asks.draft;

import de.traudich.exercises.Channel;
import java.util.List;

/// R01: long enough to be understood, short enough to be read. Numbers are words too.
final class Length implements Check {

    /// Below `least` and above `most` a hint, above `far` a warning.
    private record Limits(int least, int most, int far) {}

    private static Limits of(Channel channel) {
        return switch (channel) {
            case EMAIL -> new Limits(25, 125, 180);
            case DIRECT_MESSAGE, PUBLIC_COMMENT -> new Limits(0, 75, 120);
            case LETTER -> new Limits(0, 200, 300);
            case IN_PERSON, PHONE, VIDEO, AUDIENCE -> new Limits(0, 45, Integer.MAX_VALUE);
        };
    }

    @Override
    public List<Finding> look(Reading reading) {
        int words = reading.words().size();
        var limits = of(reading.draft().channel());
        if (words > limits.far) return Rule.R01_LENGTH.warn(Place.ALL, "long", words, limits.most);
        if (words > limits.most) return Rule.R01_LENGTH.hint(Place.ALL, "long", words, limits.most);
        return words < limits.least ? Rule.R01_LENGTH.hint(Place.ALL, "short", words, limits.least) : List.of();
    }
}
