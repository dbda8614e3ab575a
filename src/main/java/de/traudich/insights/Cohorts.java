package de.traudich.insights;

import de.traudich.insights.CohortQueries.Nth;
import de.traudich.insights.CohortQueries.Window;
import de.traudich.insights.Insights.Looking;
import de.traudich.insights.Scopes.Scope;
import de.traudich.shared.live.Topics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Groups over weeks, as their asks come in. Members are today's: who has left is counted no longer, neither
/// before nor after.
@Service
public class Cohorts {

    private final CohortQueries queries;
    private final Scopes scopes;
    private final Topics<Looking, List<WeekLine>> groups;
    private final Topics<Looking, Optional<Cohort>> cohorts;

    Cohorts(CohortQueries queries, Scopes scopes, Showing showing) {
        this.queries = queries;
        this.scopes = scopes;
        groups = showing.of(Looking::coach, this::groups);
        cohorts = showing.of(Looking::coach, this::cohort);
    }

    /// All of the coach's groups by name, each from its own beginning on.
    public List<WeekLine> groups(Looking looking) {
        var scope = scopes.of(looking);
        return lines(queries.groups(scope), scope);
    }

    /// The group that is chosen; empty where it is not the coach's.
    public Optional<Cohort> cohort(Looking looking) {
        var scope = scopes.of(looking);
        var read = queries.members(scope);
        if (read.weeks().isEmpty()) return Optional.empty();
        var since = read.weeks().getFirst().since();
        var members =
                lines(read.weeks().stream().filter(week -> week.name() != null).toList(), scope);
        var whole = new Weeks(since, scope.range(), scope.now()).whole();
        return Optional.of(new Cohort(since, members, Cohort.practising(members, whole), around(read.windows())));
    }

    private static List<WeekLine> lines(List<Nth> weeks, Scope scope) {
        return weeks.stream()
                .collect(Collectors.groupingBy(Nth::id, LinkedHashMap<UUID, List<Nth>>::new, Collectors.toList()))
                .values()
                .stream()
                .map(of -> line(of, new Weeks(of.getFirst().since(), scope.range(), scope.now())))
                .toList();
    }

    private static WeekLine line(List<Nth> read, Weeks weeks) {
        var asks = new TreeMap<Integer, Integer>();
        weeks.shown().forEach(week -> asks.put(week, 0));
        for (var one : read) {
            var week = one.week();
            if (week != null) asks.computeIfPresent(week, (_, _) -> one.asks());
        }
        var name = read.getFirst().name();
        return new WeekLine(read.getFirst().id(), name == null ? "" : name, asks);
    }

    private static List<Around> around(List<Window> windows) {
        return windows.stream()
                .collect(Collectors.groupingBy(Window::workshop, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Cohorts::ofOne)
                .toList();
    }

    private static Around ofOne(List<Window> people) {
        var workshop = people.getFirst();
        return new Around(
                workshop.workshop(),
                workshop.title(),
                workshop.openedAt(),
                people.size(),
                Shift.of(people.stream().map(Window::asks).toList()),
                Shift.of(people.stream()
                        .map(Window::fear)
                        .flatMap(Optional::stream)
                        .toList()));
    }

    public Topics<Looking, List<WeekLine>> groups() {
        return groups;
    }

    public Topics<Looking, Optional<Cohort>> cohorts() {
        return cohorts;
    }
}
