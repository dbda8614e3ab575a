package de.traudich.insights;

import de.traudich.asks.Outcome;
import de.traudich.coaching.Group;
import de.traudich.coaching.GroupId;
import de.traudich.coaching.Groups;
import de.traudich.insights.FactQueries.Alike;
import de.traudich.insights.Scopes.Scope;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Language;
import de.traudich.shared.live.Topics;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// What a coach's asks say, as they come in: one read per selection that is looked at and tick.
@Service
public class Insights {

    private final FactQueries facts;
    private final Groups groups;
    private final Hosting hosting;
    private final Scopes scopes;
    private final Topics<Looking, Overview> overviews;
    private final Topics<Looking, List<Breakdown>> breakdowns;

    /// A coach in front of a selection.
    public record Looking(PersonId coach, PracticeId practice, Selection selection) {

        public static Looking of(Person coach, Selection selection) {
            return new Looking(coach.id(), coach.practice(), selection);
        }
    }

    Insights(FactQueries facts, Groups groups, Hosting hosting, Scopes scopes, Showing showing) {
        this.facts = facts;
        this.groups = groups;
        this.hosting = hosting;
        this.scopes = scopes;
        overviews = showing.of(Looking::coach, this::overview);
        breakdowns = showing.of(Looking::coach, this::breakdowns);
    }

    public Overview overview(Looking looking) {
        return scopes.summed(looking, this::overview);
    }

    private Overview overview(Scope scope, FactFilter filter) {
        var alike = facts.alike(filter);
        var quarter = AnonymousSums.beginOf(AnonymousSums.quarterOf(scope.now()));
        return new Overview(
                alike.stream().map(Insights::funnel).reduce(Funnel.NONE, Funnel::plus),
                forecasts(alike),
                AnonymousSums.of(facts.quarters(filter.coach(), quarter))
                        .in(filter.selection(), filter.range(), scope.zone()),
                new FearChange(facts.fears(filter)));
    }

    private static Funnel funnel(Alike alike) {
        var outcome = alike.outcome();
        var reason = alike.reason();
        int asks = alike.asks();
        boolean answered = outcome != null && outcome.replied();
        return new Funnel(
                asks,
                alike.asked() ? asks : 0,
                answered ? asks : 0,
                outcome != null && !answered ? asks : 0,
                outcome == Outcome.YES ? asks : 0,
                alike.notAsked() ? asks : 0,
                reason == null ? Map.of() : Map.of(reason, asks));
    }

    private static ForecastCounts forecasts(List<Alike> alike) {
        var counts = new HashMap<Integer, Balance>();
        for (var some : alike) {
            var chance = some.chance();
            if (chance != null && some.outcome() != null) {
                int yes = some.outcome() == Outcome.YES ? some.asks() : 0;
                counts.merge(chance, new Balance(some.asks(), yes, (long) chance * some.asks()), Balance::plus);
            }
        }
        return new ForecastCounts(counts.entrySet().stream()
                .map(one -> new ForecastCounts.Count(
                        one.getKey(), one.getValue().asks(), one.getValue().yes()))
                .sorted(Comparator.comparingInt(ForecastCounts.Count::chance))
                .toList());
    }

    /// By everything they can be compared by, in the order of [Breakdown.By].
    public List<Breakdown> breakdowns(Looking looking) {
        var compared = scopes.summed(looking, (_, filter) -> facts.compared(filter));
        return Arrays.stream(Breakdown.By.values())
                .map(by -> breakdown(by, compared))
                .toList();
    }

    private static Breakdown breakdown(Breakdown.By by, List<FactQueries.Compared> compared) {
        var rows = new HashMap<String, Balance>();
        for (var some : compared) {
            var key = some.keys().get(by);
            if (key != null) rows.merge(key, some.balance(), Balance::plus);
        }
        return new Breakdown(
                by,
                rows.entrySet().stream()
                        .map(row -> new Breakdown.Row(row.getKey(), row.getValue()))
                        .toList());
    }

    public Choices choices(Person coach, Language language) {
        return new Choices(
                groups.of(coach).stream()
                        .collect(Collectors.toMap(
                                Group::id, Group::name, (one, _) -> one, LinkedHashMap<GroupId, String>::new)),
                hosting.of(coach).stream()
                        .collect(Collectors.toMap(
                                Workshop::id,
                                Workshop::title,
                                (one, _) -> one,
                                LinkedHashMap<WorkshopId, String>::new)),
                facts.exercises(coach.id(), language));
    }

    public Topics<Looking, Overview> overviews() {
        return overviews;
    }

    public Topics<Looking, List<Breakdown>> breakdowns() {
        return breakdowns;
    }
}
