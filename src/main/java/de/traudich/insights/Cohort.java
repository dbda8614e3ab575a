package de.traudich.insights;

import de.traudich.asks.Display;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A group over the weeks since it was made, or since a workshop.
///
/// @param since when week 0 begins
/// @param members by name, as far as they share with their coach
/// @param around newest workshop first
public record Cohort(Instant since, List<WeekLine> members, List<Practising> practising, List<Around> around) {

    /// How many of the members asked at least once in a week that is over.
    public record Practising(int week, int members, int of) {

        /// From five members on.
        public Optional<Rate> rate() {
            return Display.ofGroup(of).allows(Display.RATE) ? Optional.of(new Rate(members, of)) : Optional.empty();
        }
    }

    public Cohort {
        members = List.copyOf(members);
        practising = List.copyOf(practising);
        around = List.copyOf(around);
    }

    static List<Practising> practising(List<WeekLine> members, IntStream weeks) {
        return weeks.mapToObj(week -> new Practising(
                        week,
                        (int) members.stream()
                                .filter(member -> member.asked(week))
                                .count(),
                        members.size()))
                .toList();
    }
}
