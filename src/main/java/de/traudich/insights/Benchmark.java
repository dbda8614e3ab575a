package de.traudich.insights;

import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.shared.Language;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A published figure, never a standard: with where it comes from, how sure it is, and why it may not fit.
///
/// @param value in [Unit]; null where only a direction was found
/// @param sample how many people, asks or messages; null where the source does not say
/// @param tie null where the figure holds for whoever was asked
/// @param solicited null where the source does not say
/// @param checkedOn null where nobody noted the day of reading
/// @param link empty where there is none
public record Benchmark(
        String code,
        Measure measure,
        @Nullable Double value,
        Unit unit,
        @Nullable Sample sample,
        Set<Channel> channels,
        @Nullable Tie tie,
        @Nullable Boolean solicited,
        String source,
        @Nullable Integer published,
        Evidence evidence,
        @Nullable LocalDate checkedOn,
        Text german,
        Text english,
        String link) {

    public Benchmark {
        channels = Set.copyOf(channels);
        if (source.isBlank()) {
            throw new IllegalArgumentException("a figure without a source: " + code);
        }
        if (measure.share() && (value == null || unit != Unit.PERCENT || value < 0 || value > 100)) {
            throw new IllegalArgumentException("a share without a share: " + code);
        }
    }

    /// What was measured, so that only like stands beside like.
    public enum Measure {
        YES_RATE,
        REPLY_RATE,
        UNDERESTIMATION,
        PEOPLE_NEEDED,
        FINDING;

        boolean share() {
            return this == YES_RATE || this == REPLY_RATE;
        }
    }

    public enum Unit {
        PERCENT,
        PEOPLE,
        COUNT,
        EFFECT,
        NONE
    }

    /// E1 experiment or meta-analysis, E2 corpus or correlation, both reviewed by peers; E3 large data of a
    /// vendor, correlational; E4 convention.
    public enum Evidence {
        E1,
        E2,
        E3,
        E4
    }

    /// How many, or at least how many.
    public record Sample(int size, boolean atLeast) {

        public Sample {
            if (size < 1) {
                throw new IllegalArgumentException("a sample of " + size);
            }
        }
    }

    /// In our own words: what was found, and why it may not fit.
    public record Text(String finding, String caveat) {}

    /// May stand beside own asks of this kind: of the same channel, and of the same
    /// relationship where it is about one.
    public boolean beside(Way way) {
        return channels.contains(way.channel()) && (tie == null || tie == way.tie());
    }

    /// May be drawn beside own asks of this kind: a share, of people one stands to in the same way. What holds for
    /// "whoever was asked" depends on how the asking was done, and stays words.
    public boolean drawnBeside(Way way, Measure which) {
        return measure == which && which.share() && tie != null && tie == way.tie() && channels.contains(way.channel());
    }

    public Text in(Language language) {
        return language == Language.DE ? german : english;
    }
}
