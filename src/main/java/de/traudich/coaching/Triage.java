package de.traudich.coaching;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Who needs their coach now, who is on the way, who is quiet; and the facts that say why. Facts come only from what is
/// shared: of who shares nothing it is known that nothing was shared for some time, and no more.
public record Triage(List<Entry> attention, List<Entry> onTrack, List<Entry> quiet) {

    private static final int GRACE_DAYS = 3;
    private static final Duration RECENT = Duration.ofDays(14);
    /// Older than this it is no news: attention that never ends is none.
    static final Duration LONG = Duration.ofDays(42);

    /// One coachee with what the coach should know first.
    public record Entry(TriageRow row, List<Fact> facts) {

        /// Asking costs them too much just now.
        public boolean strained() {
            return facts.stream().anyMatch(fact -> switch (fact) {
                case Fact.HighPeak _, Fact.Afraid _, Fact.HighFear _ -> true;
                case Fact.Wrote _, Fact.Overdue _, Fact.Silent _ -> false;
            });
        }
    }

    /// Why somebody needs attention, most pressing first.
    public sealed interface Fact {

        /// They wrote and nobody has answered.
        record Wrote(Instant at) implements Fact {}

        /// How high the fear went in one of the last three asks, within six weeks.
        record HighPeak(int fear) implements Fact {}

        /// Not asked because the fear was too great, within six weeks.
        record Afraid(int times) implements Fact {}

        /// The least of the last expectations of fear, all of them high.
        record HighFear(int times, int least) implements Fact {}

        record Overdue(LocalDate due) implements Fact {}

        /// Active once, and nothing shared since.
        record Silent(Instant since) implements Fact {}
    }

    public static Triage of(List<TriageRow> rows, Instant now, ZoneId zone) {
        var attention = new ArrayList<Entry>();
        var onTrack = new ArrayList<Entry>();
        var quiet = new ArrayList<Entry>();
        for (var row : rows) {
            var entry = new Entry(row, facts(row, now, zone));
            (!entry.facts().isEmpty() ? attention : recent(row, now) ? onTrack : quiet).add(entry);
        }
        attention.sort(Comparator.comparing(entry -> rank(entry.facts().getFirst())));
        return new Triage(List.copyOf(attention), List.copyOf(onTrack), List.copyOf(quiet));
    }

    /// Everybody, by name.
    public List<TriageRow> rows() {
        return Stream.of(attention, onTrack, quiet)
                .flatMap(List::stream)
                .map(Entry::row)
                .sorted(Comparator.comparing(TriageRow::name)
                        .thenComparing(row -> row.id().value()))
                .toList();
    }

    private static List<Fact> facts(TriageRow row, Instant now, ZoneId zone) {
        var facts = new ArrayList<Fact>();
        if (row.wrote() != null && within(row.wrote(), LONG, now)) {
            facts.add(new Fact.Wrote(row.wrote()));
        }
        strains(row, now).stream().map(Triage::fact).forEach(facts::add);
        if (row.due() != null && overdue(row.due(), LocalDate.ofInstant(now, zone))) {
            facts.add(new Fact.Overdue(row.due()));
        }
        if (row.active() != null && !recent(row, now) && within(row.active(), LONG, now)) {
            facts.add(new Fact.Silent(row.active()));
        }
        return List.copyOf(facts);
    }

    private static boolean overdue(LocalDate due, LocalDate today) {
        return due.plusDays(GRACE_DAYS).isBefore(today)
                && due.plusDays(LONG.toDays()).isAfter(today);
    }

    private static List<Strain> strains(TriageRow row, Instant now) {
        var peaks = row.peaks().stream()
                .filter(peak -> within(peak.at(), LONG, now))
                .map(TriageRow.Peak::fear)
                .toList();
        var afraid = row.afraid().stream().filter(at -> within(at, LONG, now)).count();
        return Strain.of(peaks, (int) afraid, row.fears());
    }

    private static Fact fact(Strain strain) {
        return switch (strain) {
            case Strain.Peak(var fear) -> new Fact.HighPeak(fear);
            case Strain.Avoided(var times) -> new Fact.Afraid(times);
            case Strain.HighFear(var times, var least) -> new Fact.HighFear(times, least);
        };
    }

    private static boolean recent(TriageRow row, Instant now) {
        return row.active() != null && within(row.active(), RECENT, now);
    }

    private static boolean within(Instant at, Duration time, Instant now) {
        return at.isAfter(now.minus(time));
    }

    private static int rank(Fact fact) {
        return switch (fact) {
            case Fact.Wrote _ -> 0;
            case Fact.HighPeak _ -> 1;
            case Fact.Afraid _ -> 2;
            case Fact.HighFear _ -> 3;
            case Fact.Overdue _ -> 4;
            case Fact.Silent _ -> 5;
        };
    }
}
