package de.traudich.insights;

import de.traudich.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A selection as a condition on a coach's facts `f`, what is asked first being what leaves out most.
///
/// @param summed whole months in the range, oldest first, whose sums are read instead of their facts:
///     those of `:kind` and `:word` in `:months`
record FactFilter(PersonId coach, Selection selection, Period.Range range, List<LocalDate> summed) {

    FactFilter {
        summed = List.copyOf(summed);
    }

    static FactFilter of(PersonId coach, Selection selection, Period.Range range) {
        return new FactFilter(coach, selection, range, List.of());
    }

    /// The same where sums know everything together and nothing by one property.
    FactFilter whole() {
        return selection.onlyPeriod() ? this : of(coach, selection, range);
    }

    /// Later months are read from their facts.
    FactFilter summedUntil(Instant end) {
        return new FactFilter(
                coach,
                selection,
                range,
                summed.stream()
                        .filter(month -> !begin(month.plusMonths(1)).isAfter(end))
                        .toList());
    }

    Map<String, Object> values() {
        return built().values();
    }

    String sql() {
        return built().sql().toString();
    }

    private Building built() {
        var values = new HashMap<String, Object>();
        values.put("coach", coach.value());
        values.put("from", range.from());
        values.put("until", range.until());
        Cube.of(selection).ifPresent(cube -> {
            values.put("kind", cube.kind());
            values.put("word", cube.word());
            values.put("months", summed);
        });
        var filter = new Building(new StringBuilder("f.coach_id = :coach and ").append(between(values)), values);
        filter.and(
                "f.workshop_id = :workshop",
                "workshop",
                selection.workshop() == null ? null : selection.workshop().value());
        filter.and("f.series_id = :exercise", "exercise", selection.exercise());
        filter.and("f.brake = :brake", "brake", name(selection.brake()));
        filter.and("f.channel = :channel", "channel", name(selection.channel()));
        filter.and("f.tie = :tie", "tie", name(selection.tie()));
        filter.and("f.solicited = :solicited", "solicited", selection.solicited());
        filter.and(
                "f.coached and f.coachee_id in (select m.coachee_id from group_member m where m.group_id = :group and m.coach_id = :coach)",
                "group",
                selection.group() == null ? null : selection.group().value());
        filter.and(
                "f.coachee_id in (select p.id from person p where p.language = :language)",
                "language",
                selection.language() == null ? null : selection.language().code());
        return filter;
    }

    /// What lies between the months that are summed.
    private String between(Map<String, Object> values) {
        var gaps = new ArrayList<String>();
        var from = range.from();
        for (var month : summed) {
            gap(gaps, from, begin(month), values);
            from = begin(month.plusMonths(1));
        }
        gap(gaps, from, range.until(), values);
        return gaps.isEmpty() ? "false" : "(" + String.join(" or ", gaps) + ")";
    }

    private static void gap(List<String> gaps, Instant from, Instant until, Map<String, Object> values) {
        if (from.isBefore(until)) {
            int number = gaps.size();
            gaps.add("f.at >= :from%1$d and f.at < :until%1$d".formatted(number));
            values.put("from" + number, from);
            values.put("until" + number, until);
        }
    }

    private static Instant begin(LocalDate month) {
        return month.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private record Building(StringBuilder sql, Map<String, Object> values) {

        void and(String condition, String name, @Nullable Object value) {
            if (value != null) {
                sql.append(" and ").append(condition);
                values.put(name, value);
            }
        }
    }
}
