package de.traudich.insights;

import de.traudich.asks.Ask;
import de.traudich.coaching.GroupId;
import de.traudich.insights.BeginningQueries.Open;
import de.traudich.insights.Period.Range;
import de.traudich.insights.Scopes.Scope;
import de.traudich.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a mark counts in front of a selection, at this moment: by the very conditions its picture counts by.
@Component
class MarkFilters {

    private static final String MADE = "f.coached and f.asked_at is not null";
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    private static final String IN_GROUP = MADE + " and f.coachee_id in"
            + " (select m.coachee_id from group_member m where m.group_id = :mark and m.coach_id = f.coach_id)";

    private static final String ROUND = """
            f.workshop_id = :mark and exists (
              select 1 from round_ask t join round r on r.id = t.round_id join workshop w on w.id = r.workshop_id
               where t.ask_id = f.ask_id and r.workshop_id = :mark and r.number = :mark_number
                 and w.summed_up_at is null and w.opened_at >= :from and w.opened_at < :until and %s)
            """.formatted(CohortQueries.LED);

    private static final String THERE = MADE + " and not f.workshop_id <=> :mark and f.coachee_id in"
            + " (select q.person_id from participant q where q.workshop_id = :mark and q.removed_at is null)";

    private static final String DURING = "f.at >= :mark_from and f.at < :mark_until";

    private static final String AFRAID_TOO = "f.fear_before is not null and f.coachee_id in (select f.coachee_id"
            + " from ask_fact f where f.sight = 'SHARED' and f.fear_before is not null and %s and %s"
            + " and f.at >= :other_from and f.at < :other_until)";

    private final BeginningQueries beginnings;

    MarkFilters(BeginningQueries beginnings) {
        this.beginnings = beginnings;
    }

    record Reading(FactFilter filter, MarkFilter mark) {

        private Reading during(Range span) {
            return and(DURING, Map.of("mark_from", span.from(), "mark_until", span.until()));
        }

        private Reading and(String condition, Map<String, Object> values) {
            return new Reading(filter, mark.and(condition, values));
        }
    }

    /// Empty where nobody can stand behind it.
    ///
    /// @param coachee only theirs; null for everybody's
    Optional<Reading> of(Scope scope, Mark mark, @Nullable PersonId coachee) {
        var read =
                switch (mark) {
                    case Mark.Plain plain -> Optional.of(new Reading(scope.filter(), MarkFilter.of(plain)));
                    case Mark.Week(var group, var week) -> ofGroup(scope, group, week);
                    case Mark.MemberWeek(var member, var week) -> ofMember(scope, member, week);
                    case Mark.Practising(var week) -> practising(scope, week);
                    case Mark.Round round -> Optional.of(round(scope, round));
                    case Mark.Beside beside -> beside(scope, beside);
                    case Mark.Kind kind -> Optional.of(kind(scope, kind));
                };
        return coachee == null
                ? read
                : read.map(one -> new Reading(one.filter(), one.mark().ofOnly(coachee)));
    }

    /// On the page of all groups a workshop is a filter like any other.
    private Optional<Reading> ofGroup(Scope scope, GroupId group, OptionalInt week) {
        var mark = new MarkFilter(IN_GROUP, Map.of("mark", group.value()));
        return weeks(scope, beginnings.of(scope.looking().coach(), group, null))
                .flatMap(weeks -> weeks.span(weeks.shown(), week))
                .map(new Reading(scope.filter(), mark)::during);
    }

    private Optional<Reading> ofMember(Scope scope, PersonId member, OptionalInt week) {
        var mark = new MarkFilter(MADE + " and f.coachee_id = :mark", Map.of("mark", member.value()));
        return ofChosen(scope)
                .flatMap(weeks -> weeks.span(weeks.shown(), week))
                .map(new Reading(ofAnyWorkshop(scope), mark)::during);
    }

    private Optional<Reading> practising(Scope scope, int week) {
        return ofChosen(scope)
                .flatMap(weeks -> weeks.span(weeks.whole(), OptionalInt.of(week)))
                .map(new Reading(ofAnyWorkshop(scope), new MarkFilter(MADE, Map.of()))::during);
    }

    private Optional<Weeks> ofChosen(Scope scope) {
        var chosen = scope.looking().selection();
        var group = chosen.group();
        return group == null
                ? Optional.empty()
                : weeks(scope, beginnings.of(scope.looking().coach(), group, chosen.workshop()));
    }

    private static Optional<Weeks> weeks(Scope scope, Optional<Instant> since) {
        return since.map(begin -> new Weeks(begin, scope.range(), scope.now()));
    }

    /// In a group a workshop moves the beginning and leaves nothing out.
    private static FactFilter ofAnyWorkshop(Scope scope) {
        return scope.filter(scope.looking().selection().ofAnyWorkshop());
    }

    /// Of a group only what its members share with their coach.
    private static Reading round(Scope scope, Mark.Round round) {
        var values = Map.<String, Object>of(
                "mark", round.workshop().value(),
                "mark_number", round.number());
        var read = new Reading(scope.filter(), new MarkFilter(ROUND, values));
        if (scope.looking().selection().group() != null) read = read.and("f.coached", Map.of());
        return round.guessed() ? read.and(MarkFilter.GUESSED, Map.of()) : read;
    }

    private Optional<Reading> beside(Scope scope, Mark.Beside beside) {
        var chosen = scope.looking().selection();
        var anchor = chosen.workshop();
        if (chosen.group() == null || anchor != null && !anchor.equals(beside.workshop())) return Optional.empty();
        return beginnings
                .of(scope.looking().coach(), beside.workshop())
                .filter(open -> whole(scope, open))
                .map(open -> beside(ofAnyWorkshop(scope), beside, open));
    }

    private static boolean whole(Scope scope, Open open) {
        var end = after(open).until();
        return scope.range().holds(new Range(before(open).from(), end)) && !end.isAfter(scope.now());
    }

    private static Reading beside(FactFilter filter, Mark.Beside beside, Open open) {
        boolean before = beside.side().before();
        var mark = new MarkFilter(THERE, Map.of("mark", beside.workshop().value()));
        var read = new Reading(filter, mark).during(before ? before(open) : after(open));
        if (!beside.side().fear()) return read;
        var other = before ? after(open) : before(open);
        return read.and(
                AFRAID_TOO.formatted(THERE, filter.sql()),
                Map.of("other_from", other.from(), "other_until", other.until()));
    }

    private static Range before(Open open) {
        return new Range(open.from().minus(FOUR_WEEKS), open.from());
    }

    private static Range after(Open open) {
        return new Range(open.until(), open.until().plus(FOUR_WEEKS));
    }

    private static Reading kind(Scope scope, Mark.Kind kind) {
        var tie = kind.way().tie();
        var channel = Map.<String, Object>of("mark", kind.way().channel().name());
        var asked = new MarkFilter("f.channel = :mark and f.asked_at is not null", channel);
        var read = new Reading(scope.filter(), asked)
                .and(
                        tie == null ? "f.tie is null" : "f.tie = :mark_tie",
                        tie == null ? Map.of() : Map.of("mark_tie", tie.name()));
        return kind.closed()
                ? read.and(
                        "(f.outcome is not null or f.asked_at <= :mark_silent)",
                        Map.of("mark_silent", scope.now().minus(Duration.ofDays(Ask.SILENT_DAYS))))
                : read.and(MarkFilter.GUESSED, Map.of());
    }
}
